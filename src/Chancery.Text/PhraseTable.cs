using System.Diagnostics.CodeAnalysis;
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
/// is one bit in a set small enough to stay in the processor's cache; what may follow is searched in a sorted row.
/// </remarks>
public sealed class PhraseTable<T>
{
    private readonly ulong[] _starts;
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
        var id = tokens[start].Id;
        var word = id >> 6;
        if ((uint)word < (uint)_starts.Length && (_starts[word] >> (id & 63) & 1) != 0)
        {
            return Follow(tokens, start, out length, out value);
        }
        length = 0;
        value = default;
        return false;
    }

    internal static long Step(int node, int id) => ((long)node << 32) | (uint)id;

    private bool Follow(ReadOnlySpan<Token> tokens, int start, out int length, [MaybeNullWhen(false)] out T value)
    {
        length = 0;
        value = default;
        var at = Next(0, tokens[start].Id);
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

    private int Next(int at, int id)
    {
        ref readonly var node = ref _nodes[at];
        if (node.Count == 0 || id == 0)
        {
            return 0;
        }
        var found = _ids.AsSpan(node.First, node.Count).BinarySearch(id);
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
