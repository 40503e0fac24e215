namespace Chancery.Text;

/// <summary>
/// Turns tokens into the feature rows from which <see cref="ChainWeights"/> decides where words begin and end. The same
/// code serves training and reading. A feature is the number of a weight row; row 0 is never trained and stands for nothing.
/// </summary>
internal sealed class WordFeatures
{
    /// <summary>Features of every token.</summary>
    public const int Width = 22;

    /// <summary>Columns of working memory for every token: syllable, pair, shape, dictionary state, buckets, glue.</summary>
    public const int Columns = 5;

    private const int Unknown = 1;
    private const int UnknownCapital = 2;
    private const int Dictionary = 3;
    private const int Integer = 4;
    private const int Separated = 5;
    private const int UnknownMark = 6;
    private const int FirstSyllable = 7;

    private const int UnigramSlots = 7;
    private const int StateSlots = 8;
    private const int PairSlots = 2;
    private const int Buckets = 6;
    private const int PatternCount = 512;
    private const int SoundSlots = SyllableSounds.Likenesses * 8;

    /// <summary>The features by what they look at, for measuring what each group is worth.</summary>
    public static IReadOnlyList<(string Name, int[] Columns)> Groups { get; } =
    [
        ("single syllables", [0, 1, 2, 3, 4, 5]),
        ("pairs of syllables", [6, 7]),
        ("shapes", [8, 9, 10, 18, 19]),
        ("dictionary states", [11, 12, 18, 19]),
        ("longest match", [13, 14, 15]),
        ("productive syllables", [16, 17]),
        ("sound likeness", [20, 21]),
    ];

    private readonly int[] _modelIds;
    private readonly byte[] _buckets;
    private readonly SyllableSounds _sounds;
    private readonly PairTable _pairs;
    private readonly DictionaryTrie _words;
    private readonly int _unigrams;
    private readonly int _states;
    private readonly int _pairRows;
    private readonly int _shapes;
    private readonly int _dictionary;

    /// <param name="inventory">What the model knows of the language.</param>
    /// <param name="words">The word list.</param>
    /// <param name="vocabulary">Forms by whose ids tokens are numbered.</param>
    public WordFeatures(WordInventory inventory, IEnumerable<string> words, VocabularyBuilder vocabulary)
    {
        var syllables = inventory.Syllables;
        var pairs = inventory.Pairs;
        _words = new DictionaryTrie(words.Concat(inventory.Words), vocabulary);
        var ids = syllables.Select(s => vocabulary.Add(s)).ToArray();
        _modelIds = new int[Math.Max(_words.MaxId, ids.Length == 0 ? 0 : ids.Max()) + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            _modelIds[ids[i]] = FirstSyllable + i;
        }
        _buckets = BuildBuckets(_modelIds.Length);
        _sounds = new SyllableSounds(vocabulary.Forms);
        _pairs = new PairTable(pairs);

        var syllableCount = FirstSyllable + syllables.Count;
        _unigrams = 1;
        _states = _unigrams + (syllableCount * UnigramSlots);
        _pairRows = _states + (syllableCount * StateSlots);
        _shapes = _pairRows + (pairs.Count * PairSlots);
        const int ShapeCube = TokenShape.Count * TokenShape.Count * TokenShape.Count;
        _dictionary = _shapes + (ShapeCube * 6);
        RowCount = _dictionary + PatternCount + 512 + 64 + 64 + 64 + (2 * 36 * 8) + (2 * TokenShape.Count * TokenShape.Count * 4) + (2 * SoundSlots) + 1;
    }

    /// <summary>How many weight rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The number of a pair of neighbouring syllables as the model file keeps it.</summary>
    public static long PairKey(int left, int right) => ((long)left << 32) | (uint)right;

    /// <summary>The model's number for a token's syllable.</summary>
    public int SyllableOf(ReadOnlySpan<char> text, in Token token) => token.Kind switch
    {
        TokenKind.Number => token.Span.Of(text).IndexOfAny('.', ',') < 0 ? Integer : Separated,
        _ when token.Id > 0 && token.Id < _modelIds.Length && _modelIds[token.Id] > 0 => _modelIds[token.Id],
        TokenKind.Punctuation => UnknownMark,
        _ when _words.Knows(token.Id) => Dictionary,
        _ => token.IsCapitalised ? UnknownCapital : Unknown,
    };

    /// <summary>Writes the features of every token, <see cref="Width"/> for each.</summary>
    public void Extract(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> features, Span<int> columns)
    {
        var n = tokens.Length;
        var syllable = columns[..n];
        var pair = columns.Slice(n, n);
        var shape = columns.Slice(2 * n, n);
        var state = columns.Slice(3 * n, n);
        var greedy = columns.Slice(4 * n, n);
        FillColumns(text, tokens, syllable, shape, state);
        FillPairs(syllable, pair);
        FillGreedy(state, greedy);
        for (var i = 0; i < n; i++)
        {
            var row = new RowWriter(features.Slice(i * Width, Width));
            WriteSyllables(ref row, syllable, shape, state, i);
            WritePairs(ref row, pair, i);
            WriteShapes(ref row, tokens, shape, state, i);
            WriteDictionary(ref row, tokens, shape, state, greedy, i);
        }
    }

    private void FillColumns(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<int> syllable, Span<int> shape, Span<int> state)
    {
        state.Clear();
        var first = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            syllable[i] = SyllableOf(text, token);
            var s = TokenShape.Of(text, token, first, syllable[i] >= Dictionary);
            shape[i] = s;
            first = s is TokenShape.Quote or TokenShape.Stop || (s == TokenShape.Separator && text[token.Span.Start] == ':');
            _words.MarkWords(tokens, i, state);
        }
    }

    private void FillPairs(ReadOnlySpan<int> syllable, Span<int> pair)
    {
        for (var i = 0; i + 1 < syllable.Length; i++)
        {
            pair[i] = _pairs.Find(PairKey(syllable[i], syllable[i + 1]));
        }
        pair[^1] = -1;
    }

    // The state that longest match from the left gives: 0 alone, 1 begins, 2 inside, 3 ends.
    private static void FillGreedy(ReadOnlySpan<int> state, Span<int> greedy)
    {
        for (var i = 0; i < state.Length;)
        {
            var length = DictionaryTrie.LongestFrom(state[i]);
            if (length == 1)
            {
                greedy[i++] = 0;
                continue;
            }
            greedy[i] = 1;
            for (var k = 1; k < length - 1; k++)
            {
                greedy[i + k] = 2;
            }
            greedy[i + length - 1] = 3;
            i += length;
        }
    }

    private void WriteSyllables(ref RowWriter row, ReadOnlySpan<int> syllable, ReadOnlySpan<int> shape, ReadOnlySpan<int> state, int i)
    {
        var own = syllable[i] * UnigramSlots;
        var capital = shape[i] switch
        {
            TokenShape.Capital or TokenShape.AllCapitals or TokenShape.StrangeCapital or TokenShape.SingleCapital => 1,
            TokenShape.FirstCapital => 2,
            _ => 0,
        };
        row.Add(_unigrams + own + capital);
        row.Add(_unigrams + (At(syllable, i - 2) * UnigramSlots) + 3);
        row.Add(_unigrams + (At(syllable, i - 1) * UnigramSlots) + 4);
        row.Add(_unigrams + (At(syllable, i + 1) * UnigramSlots) + 5);
        row.Add(_unigrams + (At(syllable, i + 2) * UnigramSlots) + 6);
        row.Add(_states + (syllable[i] * StateSlots) + DictionaryTrie.Reduced(state[i]));
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

    private void WriteShapes(ref RowWriter row, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> shape, ReadOnlySpan<int> state, int i)
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

    private void WriteDictionary(ref RowWriter row, ReadOnlySpan<Token> tokens, ReadOnlySpan<int> shape, ReadOnlySpan<int> state, ReadOnlySpan<int> greedy, int i)
    {
        var at = _dictionary;
        var before = i > 0 ? state[i - 1] : 0;
        var after = i + 1 < state.Length ? state[i + 1] : 0;
        row.Add(at + DictionaryTrie.Pattern(state[i]));
        at += PatternCount;
        row.Add(at + (((DictionaryTrie.Reduced(before) * 8) + DictionaryTrie.Reduced(state[i])) * 8) + DictionaryTrie.Reduced(after));
        at += 512;
        var g = greedy[i];
        var gBefore = i > 0 ? greedy[i - 1] : 0;
        var gAfter = i + 1 < greedy.Length ? greedy[i + 1] : 0;
        row.Add(at + (((gBefore * 4) + g) * 4) + gAfter);
        at += 64;
        var gBefore2 = i > 1 ? greedy[i - 2] : 0;
        var gAfter2 = i + 2 < greedy.Length ? greedy[i + 2] : 0;
        row.Add(at + (((gBefore2 * 4) + gBefore) * 4) + g);
        at += 64;
        row.Add(at + (((g * 4) + gAfter) * 4) + gAfter2);
        at += 64;
        row.Add(at + GapBuckets(tokens, state, i - 1));
        at += 36 * 8;
        row.Add(at + GapBuckets(tokens, state, i));
        at += 36 * 8;
        const int N = TokenShape.Count;
        row.Add(at + (((At(shape, i - 1) * N) + shape[i]) * 4) + JoinState(state, i - 1));
        at += N * N * 4;
        row.Add(at + (((shape[i] * N) + At(shape, i + 1)) * 4) + JoinState(state, i));
        at += N * N * 4;
        row.Add(at + GapSounds(tokens, state, i - 1));
        row.Add(at + SoundSlots + GapSounds(tokens, state, i));
    }

    // How many words of the list begin with the left syllable and end with the right one, and whether one of them joins the two.
    private int GapBuckets(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> state, int left)
    {
        if (left < 0 || left + 1 >= tokens.Length)
        {
            return 0;
        }
        var begins = BucketOf(tokens[left].Id) & 15;
        var ends = BucketOf(tokens[left + 1].Id) >> 4;
        return (((begins * Buckets) + ends) * 8) + 1 + JoinState(state, left);
    }

    // Reduplication: "mênh mông", "lung tung", "xanh xanh".
    private int GapSounds(ReadOnlySpan<Token> tokens, ReadOnlySpan<int> state, int left)
    {
        if (left < 0 || left + 1 >= tokens.Length)
        {
            return 0;
        }
        var lower = tokens[left + 1].IsCapitalised ? 1 : 0;
        return (((_sounds.Likeness(tokens[left].Id, tokens[left + 1].Id) * 2) + lower) * 4) + JoinState(state, left);
    }

    // 0: no listed word spans the gap after the token; 1: a longer one does; 2: one of just the two; 3: both.
    private static int JoinState(ReadOnlySpan<int> state, int left) => left < 0 || left >= state.Length ? 0 : DictionaryTrie.JoinsNext(state[left]);

    private int BucketOf(int id) => id < _buckets.Length ? _buckets[id] : 0;

    private static int At(ReadOnlySpan<int> column, int i) => (uint)i < (uint)column.Length ? column[i] : 0;

    private byte[] BuildBuckets(int size)
    {
        var begins = new int[size];
        var ends = new int[size];
        _words.CountPositions(begins, ends);
        var buckets = new byte[size];
        for (var i = 0; i < size; i++)
        {
            buckets[i] = (byte)(Bucket(begins[i]) | (Bucket(ends[i]) << 4));
        }
        return buckets;
    }

    private static int Bucket(int count) => count switch
    {
        0 => 0,
        1 => 1,
        <= 3 => 2,
        <= 8 => 3,
        <= 20 => 4,
        _ => 5,
    };

    private ref struct RowWriter(Span<int> row)
    {
        private readonly Span<int> _row = row;
        private int _at;

        public void Add(int feature) => _row[_at++] = feature;
    }
}
