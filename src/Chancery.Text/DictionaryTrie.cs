namespace Chancery.Text;

/// <summary>
/// The words of a list as a trie over token ids, and what it says of each token of a text: a state of nine bits.
/// Bits 0 to 3: a listed word of two, three, four, five or more tokens begins here. Bits 4 to 6: one of two, of three, of
/// four or more ends here. Bit 7: one holds it inside. Bit 8: a word longer than two spans the gap to the next token.
/// </summary>
internal sealed class DictionaryTrie
{
    private const int Longest = 12;
    private const int InsideBit = 1 << 7;
    private const int SpansNextBit = 1 << 8;

    private readonly PairTable _steps;
    private readonly int[] _roots;
    private readonly bool[] _final;
    private readonly bool[] _known;
    private readonly int _rootCount;
    private readonly List<int[]> _words = [];

    public DictionaryTrie(IEnumerable<string> words, VocabularyBuilder vocabulary)
    {
        foreach (var word in words)
        {
            var ids = vocabulary.AddPhrase(word);
            if (ids.Length is > 1 and <= Longest)
            {
                _words.Add(ids);
            }
        }
        MaxId = _words.Count == 0 ? 0 : _words.Max(w => w.Max());
        _known = new bool[MaxId + 1];
        _roots = new int[MaxId + 1];
        foreach (var word in _words)
        {
            ref var root = ref _roots[word[0]];
            root = root == 0 ? ++_rootCount : root;
            foreach (var id in word)
            {
                _known[id] = true;
            }
        }
        (_steps, _final) = BuildSteps();
    }

    /// <summary>The greatest token id of any word.</summary>
    public int MaxId { get; }

    /// <summary>True when some word holds the token.</summary>
    public bool Knows(int id) => id < _known.Length && _known[id];

    /// <summary>Adds to <paramref name="state"/> what every listed word that begins at a token says of the tokens it covers.</summary>
    public void MarkWords(ReadOnlySpan<Token> tokens, int start, Span<int> state)
    {
        var id = tokens[start].Id;
        if (id >= _roots.Length || _roots[id] == 0)
        {
            return;
        }
        var node = _roots[id];
        for (var i = start + 1; i < tokens.Length; i++)
        {
            id = tokens[i].Id;
            var step = id == 0 ? -1 : _steps.Find(WordFeatures.PairKey(node, id));
            if (step < 0)
            {
                break;
            }
            node = step + 1 + _rootCount;
            if (_final[node])
            {
                Mark(state.Slice(start, i - start + 1));
            }
        }
    }

    /// <summary>Three bits of it: a word of two begins here, a word of two ends here, a longer word covers it.</summary>
    public static int Reduced(int state) =>
        (state & 1) | ((state >> 4 & 1) << 1) | ((state & 0b1110_1110) != 0 ? 4 : 0);

    /// <summary>Whether a listed word joins the token with the next: bit 0 a longer one, bit 1 one of just the two.</summary>
    public static int JoinsNext(int state) => ((state & SpansNextBit) != 0 ? 1 : 0) | ((state & 1) << 1);

    private static void Mark(Span<int> covered)
    {
        var length = covered.Length;
        covered[0] |= 1 << Math.Min(length - 2, 3);
        covered[^1] |= 1 << (3 + Math.Min(length - 1, 3));
        for (var i = 1; i < length - 1; i++)
        {
            covered[i] |= InsideBit;
        }
        if (length > 2)
        {
            foreach (ref var state in covered[..^1])
            {
                state |= SpansNextBit;
            }
        }
    }

    // Nodes 1 to the number of roots are reached by a first token; every further one by its step.
    private (PairTable Steps, bool[] Final) BuildSteps()
    {
        var keys = new List<long>();
        var nodes = new Dictionary<long, int>();
        var ends = new List<int>();
        foreach (var word in _words)
        {
            var node = _roots[word[0]];
            foreach (var id in word.AsSpan(1))
            {
                var key = WordFeatures.PairKey(node, id);
                if (!nodes.TryGetValue(key, out node))
                {
                    node = _rootCount + 1 + keys.Count;
                    nodes.Add(key, node);
                    keys.Add(key);
                }
            }
            ends.Add(node);
        }
        var final = new bool[_rootCount + 1 + keys.Count];
        foreach (var node in ends)
        {
            final[node] = true;
        }
        return (new PairTable(keys), final);
    }
}
