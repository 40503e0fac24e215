using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Chancery.Text;

/// <summary>
/// Finds phrases of a word list in a run of tokens, longest first, by a trie over token ids.
/// A phrase written with a capital in the list matches only where the text has one too.
/// Immutable and thread-safe; built by <see cref="PhraseTableBuilder{T}"/>.
/// </summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
/// <remarks>
/// Coding asks some ninety tables at nearly every token, so a miss has to be cheap: whether a token begins any phrase
/// is one bit in a set small enough to stay in the processor's cache. The bits before it tell the token's place among the
/// beginnings; what may follow a token is searched in a sorted row.
/// </remarks>
public sealed class PhraseTable<T>
{
    private const int ShortRow = 8;

    private readonly ulong[] _starts;

    // How many beginnings stand before each word of the set.
    private readonly int[] _ranks;
    private readonly Node[] _nodes;
    private readonly int[] _ids;
    private readonly int[] _targets;

    internal PhraseTable(Dictionary<long, int> steps, List<(bool Final, bool Capital, T? Value)> nodes)
    {
        var ordered = steps.OrderBy(s => s.Key).ToArray();
        _ids = [.. ordered.Select(s => (int)(s.Key & 0xFFFFFFFF))];
        _targets = [.. ordered.Select(s => s.Value)];
        _nodes = [.. nodes.Select(n => new Node(n.Final, n.Capital, n.Value))];
        for (var i = 0; i < ordered.Length; i++)
        {
            ref var from = ref _nodes[(int)(ordered[i].Key >> 32)];
            from.First = from.Count == 0 ? i : from.First;
            from.Count++;
        }
        var roots = _ids.AsSpan(0, _nodes[0].Count);
        _starts = new ulong[roots.IsEmpty ? 0 : (roots[^1] >> 6) + 1];
        foreach (var id in roots)
        {
            _starts[id >> 6] |= 1UL << (id & 63);
        }
        _ranks = new int[_starts.Length];
        for (var i = 1; i < _ranks.Length; i++)
        {
            _ranks[i] = _ranks[i - 1] + BitOperations.PopCount(_starts[i - 1]);
        }
    }

    /// <summary>True when a phrase of the list begins with the token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Begins(int id)
    {
        var word = id >> 6;
        return (uint)word < (uint)_starts.Length && (_starts[word] >> (id & 63) & 1) != 0;
    }

    /// <summary>The longest phrase that begins at token <paramref name="start"/>.</summary>
    /// <param name="tokens">The tokens of a text or of a part of it.</param>
    /// <param name="start">Index of the token where the phrase has to begin.</param>
    /// <param name="length">Number of tokens matched; 0 when none.</param>
    /// <param name="value">What the list says of the phrase.</param>
    /// <returns>True when a phrase was found.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, out int length, [MaybeNullWhen(false)] out T value)
    {
        if (Begins(tokens[start].Id))
        {
            return Follow(tokens, start, out length, out value);
        }
        length = 0;
        value = default;
        return false;
    }

    /// <summary>Adds the tokens that begin phrases of this list to a set, a bit for each token id.</summary>
    public void AddBeginningsTo(ref ulong[] set)
    {
        ArgumentNullException.ThrowIfNull(set);
        if (set.Length < _starts.Length)
        {
            Array.Resize(ref set, _starts.Length);
        }
        for (var i = 0; i < _starts.Length; i++)
        {
            set[i] |= _starts[i];
        }
    }

    internal static long Step(int node, int id) => ((long)node << 32) | (uint)id;

    private bool Follow(ReadOnlySpan<Token> tokens, int start, out int length, [MaybeNullWhen(false)] out T value)
    {
        length = 0;
        value = default;
        var at = First(tokens[start].Id);
        for (var i = start + 1; at != 0; i++)
        {
            ref readonly var reached = ref _nodes[at];
            if (reached.Final && (!reached.Capital || tokens[start].IsCapitalised))
            {
                length = i - start;
                value = reached.Value!;
            }
            at = i < tokens.Length ? Next(at, tokens[i].Id) : 0;
        }
        return length > 0;
    }

    // The row of the beginnings stands first.
    private int First(int id) => _targets[_ranks[id >> 6] + BitOperations.PopCount(_starts[id >> 6] & ((1UL << (id & 63)) - 1))];

    private int Next(int at, int id)
    {
        ref readonly var node = ref _nodes[at];
        if (node.Count == 0 || id == 0)
        {
            return 0;
        }
        var row = _ids.AsSpan(node.First, node.Count);
        if (row.Length <= ShortRow)
        {
            for (var i = 0; i < row.Length; i++)
            {
                if (row[i] == id)
                {
                    return _targets[node.First + i];
                }
            }
            return 0;
        }
        var found = row.BinarySearch(id);
        return found < 0 ? 0 : _targets[node.First + found];
    }

    /// <summary>A place in the trie. Its followers stand in a row of the ids, in ascending order.</summary>
    private struct Node(bool final, bool capital, T? value)
    {
        public readonly bool Final = final;
        public readonly bool Capital = capital;
        public readonly T? Value = value;
        public int First;
        public int Count;
    }
}
