using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>
/// Finds phrases of a word list in a run of tokens, longest first, by a trie over token ids.
/// A phrase written with a capital in the list matches only where the text has one too.
/// Immutable and thread-safe; built by <see cref="PhraseTableBuilder{T}"/>.
/// </summary>
/// <typeparam name="T">What is known of a phrase.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<long, int> _steps;
    private readonly bool[] _starts;
    private readonly (bool Final, bool Capital, T? Value)[] _nodes;

    internal PhraseTable(Dictionary<long, int> steps, List<(bool Final, bool Capital, T? Value)> nodes)
    {
        _steps = steps.ToFrozenDictionary();
        _nodes = [.. nodes];
        var roots = steps.Keys.Where(k => k >> 32 == 0).Select(k => (int)(k & 0xFFFFFFFF)).ToArray();
        _starts = new bool[roots.Length == 0 ? 1 : roots.Max() + 1];
        foreach (var id in roots)
        {
            _starts[id] = true;
        }
    }

    /// <summary>The longest phrase that begins at token <paramref name="start"/>.</summary>
    /// <param name="tokens">The tokens of a text or of a part of it.</param>
    /// <param name="start">Index of the token where the phrase has to begin.</param>
    /// <param name="length">Number of tokens matched; 0 when none.</param>
    /// <param name="value">What the list says of the phrase.</param>
    /// <returns>True when a phrase was found.</returns>
    public bool TryMatch(ReadOnlySpan<Token> tokens, int start, out int length, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        length = 0;
        value = default;
        var first = tokens[start].Id;
        if (first >= _starts.Length || !_starts[first])
        {
            return false;
        }
        var node = 0;
        for (var i = start; i < tokens.Length; i++)
        {
            var id = tokens[i].Id;
            if (id == 0 || !_steps.TryGetValue(Step(node, id), out node))
            {
                break;
            }
            ref readonly var reached = ref _nodes[node];
            if (reached.Final && (!reached.Capital || tokens[start].IsCapitalised))
            {
                length = i - start + 1;
                value = reached.Value!;
            }
        }
        return length > 0;
    }

    internal static long Step(int node, int id) => ((long)node << 32) | (uint)id;
}
