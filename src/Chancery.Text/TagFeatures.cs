namespace Chancery.Text;

/// <summary>Turns words into the feature rows from which <see cref="ChainWeights"/> decides parts of speech.</summary>
internal sealed class TagFeatures
{
    /// <summary>Features of every word.</summary>
    public const int Width = 15;

    /// <summary>Columns of working memory for every word: word, pair, shape, first syllable, last syllable.</summary>
    public const int Columns = 5;

    private const int WordSlots = 5;
    private const int SyllableSlots = 4;
    private const int Lengths = 4;

    private readonly PairTable _steps;
    private readonly PairTable _pairs;
    private readonly int[] _roots;
    private readonly int _nodeCount;
    private readonly int _words;
    private readonly int _syllables;
    private readonly int _pairRows;
    private readonly int _shapes;

    public TagFeatures(TagInventory inventory, VocabularyBuilder vocabulary)
    {
        var words = inventory.Words.Select(w => w.Split(' ').Select(t => vocabulary.Add(t)).ToArray()).ToList();
        _roots = new int[words.Count == 0 ? 1 : words.Max(w => w.Max()) + 1];
        foreach (var id in words.SelectMany(w => w))
        {
            ref var root = ref _roots[id];
            root = root == 0 ? ++_nodeCount : root;
        }
        var rootCount = _nodeCount;
        _steps = BuildSteps(words, rootCount, out _nodeCount);
        _pairs = new PairTable(inventory.Pairs);
        _words = 1;
        _syllables = _words + ((_nodeCount + 1) * WordSlots);
        _pairRows = _syllables + ((rootCount + 1) * SyllableSlots);
        _shapes = _pairRows + (inventory.Pairs.Count * 2);
        const int Cube = TokenShape.Count * TokenShape.Count * TokenShape.Count;
        RowCount = _shapes + (Cube * 3) + (TokenShape.Count * Lengths) + 1;
    }

    /// <summary>How many weight rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The model's number for a word; 0 when it does not know it.</summary>
    public int WordOf(ReadOnlySpan<Token> tokens)
    {
        var node = SyllableOf(tokens[0]);
        for (var i = 1; i < tokens.Length && node > 0; i++)
        {
            var step = _steps.Find(WordFeatures.PairKey(node, tokens[i].Id));
            node = step < 0 ? 0 : RootCount + 1 + step;
        }
        return node;
    }

    /// <summary>Writes the features of every word, <see cref="Width"/> for each.</summary>
    public void Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<int> features, Span<int> columns)
    {
        var n = words.Length;
        var word = columns[..n];
        var pair = columns.Slice(n, n);
        var shape = columns.Slice(2 * n, n);
        var first = columns.Slice(3 * n, n);
        var last = columns.Slice(4 * n, n);
        FillColumns(text, tokens, words, word, shape, first, last);
        for (var i = 0; i < n; i++)
        {
            pair[i] = i + 1 < n ? _pairs.Find(WordFeatures.PairKey(word[i] + 1, word[i + 1] + 1)) : -1;
        }
        for (var i = 0; i < n; i++)
        {
            Write(features.Slice(i * Width, Width), word, pair, shape, first, last, words[i].Length, i);
        }
    }

    private int RootCount => (_pairRows - _syllables) / SyllableSlots - 1;

    private int SyllableOf(in Token token) => token.Id < _roots.Length ? _roots[token.Id] : 0;

    private void FillColumns(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<int> word, Span<int> shape, Span<int> first, Span<int> last)
    {
        var opens = true;
        for (var i = 0; i < words.Length; i++)
        {
            var own = tokens[words[i].First..words[i].End];
            word[i] = WordOf(own);
            first[i] = SyllableOf(own[0]);
            last[i] = SyllableOf(own[^1]);
            // A later capital shows a name even at the head of a sentence.
            var named = own.Length > 1 && own[^1].IsCapitalised && own[0].IsCapitalised;
            shape[i] = TokenShape.Of(text, own[0], opens && !named, first[i] > 0);
            opens = shape[i] is TokenShape.Quote or TokenShape.Stop || (shape[i] == TokenShape.Separator && text[own[0].Span.Start] == ':');
        }
    }

    private void Write(
        Span<int> row, ReadOnlySpan<int> word, ReadOnlySpan<int> pair, ReadOnlySpan<int> shape, ReadOnlySpan<int> first, ReadOnlySpan<int> last, int length, int i)
    {
        const int N = TokenShape.Count;
        const int Cube = N * N * N;
        for (var k = 0; k < WordSlots; k++)
        {
            var at = i + k - 2;
            row[k] = (uint)at < (uint)word.Length ? _words + (word[at] * WordSlots) + k : 0;
        }
        row[5] = PairRow(pair, i - 1, 0);
        row[6] = PairRow(pair, i, 1);
        row[7] = _syllables + (first[i] * SyllableSlots);
        row[8] = _syllables + (last[i] * SyllableSlots) + 1;
        row[9] = i > 0 ? _syllables + (last[i - 1] * SyllableSlots) + 2 : 0;
        row[10] = i + 1 < first.Length ? _syllables + (first[i + 1] * SyllableSlots) + 3 : 0;
        row[11] = _shapes + (((At(shape, i - 1) * N) + shape[i]) * N) + At(shape, i + 1);
        row[12] = _shapes + Cube + (((At(shape, i - 2) * N) + At(shape, i - 1)) * N) + shape[i];
        row[13] = _shapes + (2 * Cube) + (((shape[i] * N) + At(shape, i + 1)) * N) + At(shape, i + 2);
        row[14] = _shapes + (3 * Cube) + (shape[i] * Lengths) + Math.Min(length, Lengths) - 1;
    }

    private int PairRow(ReadOnlySpan<int> pair, int at, int slot) =>
        (uint)at < (uint)pair.Length && pair[at] >= 0 ? _pairRows + (pair[at] * 2) + slot : 0;

    private static int At(ReadOnlySpan<int> column, int i) => (uint)i < (uint)column.Length ? column[i] : 0;

    private PairTable BuildSteps(List<int[]> words, int rootCount, out int nodeCount)
    {
        var keys = new List<long>();
        var nodes = new Dictionary<long, int>();
        foreach (var word in words)
        {
            var node = _roots[word[0]];
            foreach (var id in word.AsSpan(1))
            {
                var key = WordFeatures.PairKey(node, id);
                if (!nodes.TryGetValue(key, out node))
                {
                    node = rootCount + 1 + keys.Count;
                    nodes.Add(key, node);
                    keys.Add(key);
                }
            }
        }
        nodeCount = rootCount + keys.Count;
        return new PairTable(keys);
    }
}
