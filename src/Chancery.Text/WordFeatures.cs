namespace Chancery.Text;

/// <summary>
/// Turns tokens into the feature rows from which <see cref="ChainWeights"/> decides where words begin and end. The same
/// code serves training and reading. A feature is the number of a weight row; row 0 is never trained and stands for nothing.
/// </summary>
internal sealed class WordFeatures
{
    /// <summary>Features of every token.</summary>
    public const int Width = 10;

    /// <summary>Columns of working memory for every token: syllable, pair, shape, dictionary state, form.</summary>
    public const int Columns = 5;

    private const int Unknown = 1;
    private const int UnknownCapital = 2;

    /// <summary>The number of every syllable that a listed word holds and the treebank lacks.</summary>
    public const int Dictionary = 3;

    private const int Integer = 4;
    private const int Separated = 5;
    private const int UnknownMark = 6;

    /// <summary>The number of the first syllable of the treebank.</summary>
    public const int FirstSyllable = 7;

    private const int StateSlots = 8;
    private const int PairSlots = 2;
    private const int PatternCount = 512;
    private const int ReducedCube = 8 * 8 * 8;

    /// <summary>The features by what they look at, for measuring what each group is worth.</summary>
    public static IReadOnlyList<(string Name, int[] Columns)> Groups { get; } =
    [
        ("syllables with what the lists say of them", [0]),
        ("pairs of syllables", [1, 2]),
        ("shapes", [3, 4, 5, 8, 9]),
        ("dictionary states", [0, 6, 7, 8, 9]),
    ];

    private readonly ushort[] _forms;
    private readonly ushort[] _numbers;
    private readonly PairTable _pairs;
    private readonly ListedWords _words;
    private readonly int _states;
    private readonly int _pairRows;
    private readonly int _shapes;
    private readonly int _dictionary;

    /// <param name="inventory">What the model knows of the language.</param>
    /// <param name="vocabulary">Forms by whose ids tokens are numbered.</param>
    public WordFeatures(WordInventory inventory, VocabularyBuilder vocabulary)
    {
        _forms = inventory.Forms.AddTo(vocabulary);
        _numbers = [0, .. inventory.Numbers];
        _pairs = new PairTable(inventory.Pairs);
        _words = new ListedWords(inventory.Words, inventory.Forms.Count);

        var numberCount = FirstSyllable;
        foreach (var number in inventory.Numbers)
        {
            numberCount = Math.Max(numberCount, number + 1);
        }
        _states = 1;
        _pairRows = _states + (numberCount * StateSlots);
        _shapes = _pairRows + (inventory.Pairs.Length * PairSlots);
        const int ShapeCube = TokenShape.Count * TokenShape.Count * TokenShape.Count;
        _dictionary = _shapes + (ShapeCube * 6);
        RowCount = _dictionary + PatternCount + ReducedCube + (2 * TokenShape.Count * TokenShape.Count * 4);
    }

    /// <summary>How many weight rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The model's number for a token's syllable.</summary>
    public int NumberOf(ReadOnlySpan<char> text, in Token token) => NumberOf(text, token, FormOf(token));

    /// <summary>Writes the features of every token, <see cref="Width"/> for each.</summary>
    public void Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> features, Span<int> columns)
    {
        var n = tokens.Length;
        var syllable = columns[..n];
        var pair = columns.Slice(n, n);
        var shape = columns.Slice(2 * n, n);
        var state = columns.Slice(3 * n, n);
        FillColumns(text, tokens, columns.Slice(4 * n, n), syllable, shape);
        FillStates(columns.Slice(4 * n, n), state);
        FillPairs(syllable, pair);
        for (var i = 0; i < n; i++)
        {
            var row = new RowWriter(features.Slice(i * Width, Width));
            row.Add(_states + (syllable[i] * StateSlots) + ListedWords.Reduced(state[i]));
            WritePairs(ref row, pair, i);
            WriteShapes(ref row, tokens, shape, i);
            WriteDictionary(ref row, shape, state, i);
        }
    }

    private int FormOf(in Token token) => (uint)token.Id < (uint)_forms.Length ? _forms[token.Id] : 0;

    private int NumberOf(ReadOnlySpan<char> text, in Token token, int form) => token.Kind switch
    {
        TokenKind.Number => token.Span.Of(text).IndexOfAny('.', ',') < 0 ? Integer : Separated,
        _ when form > 0 && _numbers[form] != Dictionary => _numbers[form],
        TokenKind.Punctuation => UnknownMark,
        _ when form > 0 => Dictionary,
        _ => token.IsCapitalised ? UnknownCapital : Unknown,
    };

    private void FillColumns(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> form, Span<int> syllable, Span<int> shape)
    {
        var first = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            form[i] = FormOf(token);
            syllable[i] = NumberOf(text, token, form[i]);
            var s = TokenShape.Of(text, token, first, syllable[i] >= Dictionary);
            shape[i] = s;
            first = s is TokenShape.Quote or TokenShape.Stop || (s == TokenShape.Separator && text[token.Span.Start] == ':');
        }
    }

    private void FillStates(ReadOnlySpan<int> form, Span<int> state)
    {
        state.Clear();
        for (var i = 0; i < form.Length; i++)
        {
            _words.Mark(form, i, state);
        }
    }

    private void FillPairs(ReadOnlySpan<int> syllable, Span<int> pair)
    {
        for (var i = 0; i + 1 < syllable.Length; i++)
        {
            pair[i] = _pairs.Find(syllable[i], syllable[i + 1]);
        }
        pair[^1] = -1;
    }

    private void WritePairs(ref RowWriter row, ReadOnlySpan<int> pair, int i)
    {
        AddPair(ref row, pair, i, 0);
        AddPair(ref row, pair, i - 1, 1);
    }

    private void AddPair(ref RowWriter row, ReadOnlySpan<int> pair, int at, int slot)
    {
        var found = at < 0 || at >= pair.Length ? -1 : pair[at];
        row.Add(found < 0 ? 0 : _pairRows + (found * PairSlots) + slot);
    }

    private void WriteShapes(ref RowWriter row, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> shape, int i)
    {
        const int N = TokenShape.Count;
        const int Cube = N * N * N;
        var before2 = At(shape, i - 2);
        var before = At(shape, i - 1);
        var own = shape[i];
        var after = At(shape, i + 1);
        var after2 = At(shape, i + 2);
        var glue = (i > 0 && tokens[i].IsGlued ? 1 : 0) + (i + 1 < tokens.Length && tokens[i + 1].IsGlued ? 2 : 0);
        row.Add(_shapes + (glue * Cube) + (((before * N) + own) * N) + after);
        row.Add(_shapes + (4 * Cube) + (((before2 * N) + before) * N) + own);
        row.Add(_shapes + (5 * Cube) + (((own * N) + after) * N) + after2);
    }

    private void WriteDictionary(ref RowWriter row, ReadOnlySpan<int> shape, ReadOnlySpan<int> state, int i)
    {
        var at = _dictionary;
        var before = i > 0 ? state[i - 1] : 0;
        var after = i + 1 < state.Length ? state[i + 1] : 0;
        row.Add(at + state[i]);
        at += PatternCount;
        row.Add(at + (((ListedWords.Reduced(before) * 8) + ListedWords.Reduced(state[i])) * 8) + ListedWords.Reduced(after));
        at += ReducedCube;
        const int N = TokenShape.Count;
        row.Add(at + (((At(shape, i - 1) * N) + shape[i]) * 4) + JoinState(state, i - 1));
        at += N * N * 4;
        row.Add(at + (((shape[i] * N) + At(shape, i + 1)) * 4) + JoinState(state, i));
    }

    // 0: no listed word spans the gap after the token; 1: a longer one does; 2: one of just the two; 3: both.
    private static int JoinState(ReadOnlySpan<int> state, int left) => left < 0 || left >= state.Length ? 0 : ListedWords.JoinsNext(state[left]);

    private static int At(ReadOnlySpan<int> column, int i) => (uint)i < (uint)column.Length ? column[i] : 0;

    private ref struct RowWriter(Span<int> row)
    {
        private readonly Span<int> _row = row;
        private int _at;

        public void Add(int feature) => _row[_at++] = feature;
    }
}
