namespace Chancery.Text;

/// <summary>
/// Turns words into the feature rows from which <see cref="ChainWeights"/> decides parts of speech. The same code serves
/// training and reading. Row 0 is never trained and stands for nothing.
/// </summary>
internal sealed class TagFeatures
{
    /// <summary>Features of every word.</summary>
    public const int Width = 24;

    /// <summary>Columns of working memory for every word: number, class, shape, first syllable, last syllable, hint.</summary>
    public const int Columns = 6;

    /// <summary>The number of what lies beyond the edge of a sentence.</summary>
    public const int Edge = 1;

    /// <summary>The number of every number in digits.</summary>
    public const int Numeral = 2;

    /// <summary>The number of every word of several syllables that the treebank has only once. Training reads such a word as an unknown one.</summary>
    public const int Once = 3;

    /// <summary>The number of the first other word of the treebank.</summary>
    public const int FirstWord = 4;

    /// <summary>The first class that tells a word's parts of speech. Below it: the edge, then unknown words by length and shape.</summary>
    public const int FirstClass = 3 + TokenShape.Count;

    private const int UnknownSyllable = 1;
    private const int UnknownCompound = 2;
    private const int UnknownShape = 3;

    private const int WordSlots = 3;
    private const int Lengths = 4;
    private const int Capitals = 3;
    private const int SyllableSlots = Lengths + Lengths + Capitals + 2;
    private const int ClassPairs = 5;
    private const int N = TokenShape.Count;
    private const int Cube = N * N * N;

    /// <summary>The features by what they look at, for measuring what each group is worth.</summary>
    public static IReadOnlyList<(string Name, int[] Columns)> Groups { get; } =
    [
        ("words", [0, 1, 2]),
        ("syllables", [3, 4, 5, 6, 19, 20]),
        ("shapes", [6, 7, 8, 9, 10]),
        ("classes", [11, 12, 13, 14, 15, 16, 17, 18]),
        ("the list of word classes", [21, 22, 23]),
    ];

    private readonly ushort[] _forms;
    private readonly WordTrie _words;
    private readonly int[] _roots;
    private readonly ushort[] _numbers;
    private readonly byte[] _classes;
    private readonly byte[] _hints;
    private readonly int _numeralClass;
    private readonly PairTable _compounds;
    private readonly int _classCount;
    private readonly int _syllableRows;
    private readonly int _compoundRows;
    private readonly int _shapeRows;
    private readonly int _classRows;
    private readonly int _hintRows;
    private readonly int _hintCount;

    /// <param name="inventory">What the model knows of the language.</param>
    /// <param name="vocabulary">Forms by whose ids tokens are numbered.</param>
    public TagFeatures(TagInventory inventory, VocabularyBuilder vocabulary)
    {
        _forms = inventory.Forms.AddTo(vocabulary);
        _words = inventory.Words;
        _roots = _words.Roots(inventory.Forms.Count);
        _numbers = inventory.Numbers;
        _classes = inventory.Classes;
        _hints = inventory.Hints;
        _numeralClass = inventory.NumeralClass;
        _compounds = new PairTable(inventory.Compounds);
        var wordCount = FirstWord;
        foreach (var number in _numbers)
        {
            wordCount = Math.Max(wordCount, number + 1);
        }
        _classCount = Math.Max(FirstClass, _numeralClass + 1);
        foreach (var c in _classes)
        {
            _classCount = Math.Max(_classCount, c + 1);
        }
        _syllableRows = 1 + (wordCount * WordSlots);
        _compoundRows = _syllableRows + ((inventory.Forms.Count + 1) * SyllableSlots);
        _shapeRows = _compoundRows + inventory.Compounds.Length;
        _classRows = _shapeRows + (Cube * 3) + (N * Lengths);
        _hintRows = _classRows + (3 * _classCount) + (ClassPairs * _classCount * _classCount);
        _hintCount = 2;
        foreach (var hint in _hints)
        {
            _hintCount = Math.Max(_hintCount, hint + 2);
        }
        RowCount = _hintRows + (3 * _hintCount);
    }

    /// <summary>How many weight rows there are.</summary>
    public int RowCount { get; }

    /// <summary>What the model knows of a word: its number, its class and its hint, 0 where it has none.</summary>
    public (int Number, int Class, int Hint) Look(ReadOnlySpan<Token> tokens)
    {
        if (tokens[0].Kind == TokenKind.Number)
        {
            return (Numeral, _numeralClass, 0);
        }
        var node = _roots[FormOf(tokens[0])];
        for (var i = 1; i < tokens.Length && node > 0; i++)
        {
            node = _words.Step(node, FormOf(tokens[i]));
        }
        return (_numbers[node], _classes[node], _hints[node]);
    }

    /// <summary>The number of a token's form; 0 when the treebank lacks it.</summary>
    public int FormOf(in Token token) => (uint)token.Id < (uint)_forms.Length ? _forms[token.Id] : 0;

    /// <summary>Writes the features of every word, <see cref="Width"/> for each.</summary>
    public void Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<int> features, Span<int> columns)
    {
        Look(text, tokens, words, columns);
        Write(words, features, columns);
    }

    /// <summary>Fills the columns, which training may change before it has them written.</summary>
    public void Look(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<int> columns)
    {
        var row = new TagColumns(columns, words.Length);
        var opens = true;
        for (var i = 0; i < words.Length; i++)
        {
            var own = tokens[words[i].First..words[i].End];
            var (number, known, hint) = Look(own);
            row.First[i] = FormOf(own[0]);
            row.Last[i] = FormOf(own[^1]);
            // A later capital shows a name even at the head of a sentence.
            var named = own.Length > 1 && own[^1].IsCapitalised && own[0].IsCapitalised;
            var shape = TokenShape.Of(text, own[0], opens && !named, row.First[i] > 0);
            opens = shape is TokenShape.Quote or TokenShape.Stop || (shape == TokenShape.Separator && text[own[0].Span.Start] == ':');
            row.Number[i] = number;
            row.Hint[i] = hint;
            row.Shape[i] = shape;
            row.Class[i] = known > 0 ? known : UnknownClass(shape, own.Length);
        }
    }

    /// <summary>Writes the features of every word from its columns.</summary>
    public void Write(ReadOnlySpan<Word> words, Span<int> features, Span<int> columns)
    {
        var row = new TagColumns(columns, words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var own = features.Slice(i * Width, Width);
            WriteWords(own, row, i);
            WriteSyllables(own, row, words[i].Length, i);
            WriteShapes(own, row.Shape, words[i].Length, i);
            WriteClasses(own[11..], row.Class, i);
            WriteHints(own[21..], row.Hint, i);
        }
    }

    /// <summary>The class of a word whose parts of speech are not known.</summary>
    public static int UnknownClass(int shape, int length) =>
        shape is not (TokenShape.Lower or TokenShape.FirstCapital) ? UnknownShape + shape : length > 1 ? UnknownCompound : UnknownSyllable;

    private static void WriteWords(Span<int> own, in TagColumns row, int i)
    {
        var before = i > 0 ? row.Number[i - 1] : Edge;
        var after = i + 1 < row.Number.Length ? row.Number[i + 1] : Edge;
        own[0] = 1 + (row.Number[i] * WordSlots);
        own[1] = 1 + (before * WordSlots) + 1;
        own[2] = 1 + (after * WordSlots) + 2;
    }

    private void WriteSyllables(Span<int> own, in TagColumns row, int length, int i)
    {
        var step = Math.Min(length, Lengths) - 1;
        var (first, last) = (row.First[i], row.Last[i]);
        own[3] = SyllableRow(first, step);
        own[4] = SyllableRow(last, Lengths + step);
        var compound = length > 1 && first > 0 ? _compounds.Find(first, last) : -1;
        own[5] = compound < 0 ? 0 : _compoundRows + compound;
        own[6] = SyllableRow(first, (2 * Lengths) + row.Shape[i] switch
        {
            TokenShape.FirstCapital => 2,
            TokenShape.Capital or TokenShape.AllCapitals or TokenShape.SingleCapital or TokenShape.StrangeCapital => 1,
            _ => 0,
        });
        own[19] = SyllableRow(first, (2 * Lengths) + Capitals);
        own[20] = SyllableRow(last, (2 * Lengths) + Capitals + 1);
    }

    // Numbers and syllables that the treebank lacks have nothing in common, so they have no rows.
    private int SyllableRow(int form, int slot) => form == 0 ? 0 : _syllableRows + (form * SyllableSlots) + slot;

    private void WriteShapes(Span<int> own, ReadOnlySpan<int> shape, int length, int i)
    {
        own[7] = _shapeRows + (((At(shape, i - 1) * N) + shape[i]) * N) + At(shape, i + 1);
        own[8] = _shapeRows + Cube + (((At(shape, i - 2) * N) + At(shape, i - 1)) * N) + shape[i];
        own[9] = _shapeRows + (2 * Cube) + (((shape[i] * N) + At(shape, i + 1)) * N) + At(shape, i + 2);
        own[10] = _shapeRows + (3 * Cube) + (shape[i] * Lengths) + Math.Min(length, Lengths) - 1;
    }

    private void WriteClasses(Span<int> own, ReadOnlySpan<int> classes, int i)
    {
        var before2 = At(classes, i - 2);
        var before = At(classes, i - 1);
        var here = classes[i];
        var after = At(classes, i + 1);
        var after2 = At(classes, i + 2);
        own[0] = _classRows + here;
        own[1] = _classRows + _classCount + before;
        own[2] = _classRows + (2 * _classCount) + after;
        var pairs = _classRows + (3 * _classCount);
        var square = _classCount * _classCount;
        own[3] = pairs + (before * _classCount) + here;
        own[4] = pairs + square + (here * _classCount) + after;
        own[5] = pairs + (2 * square) + (before * _classCount) + after;
        own[6] = pairs + (3 * square) + (before2 * _classCount) + before;
        own[7] = pairs + (4 * square) + (after * _classCount) + after2;
    }

    // Beyond the edge hints are one more than the last.
    private void WriteHints(Span<int> own, ReadOnlySpan<int> hint, int i)
    {
        own[0] = _hintRows + hint[i];
        own[1] = _hintRows + _hintCount + (i > 0 ? hint[i - 1] : _hintCount - 1);
        own[2] = _hintRows + (2 * _hintCount) + (i + 1 < hint.Length ? hint[i + 1] : _hintCount - 1);
    }

    // Beyond the edge shape and class are 0.
    private static int At(ReadOnlySpan<int> column, int i) => (uint)i < (uint)column.Length ? column[i] : 0;
}
