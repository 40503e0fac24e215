using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Ends searches after a number of entries, so that a busy pair of parties costs no more than others, and keeps which it ended.</summary>
internal sealed class SearchLimit
{
    private readonly HashSet<ShortenedSearch> _shortened = [];

    /// <summary>The searches that ended before everything was looked at, in a fixed order.</summary>
    public IReadOnlyList<ShortenedSearch> Shortened =>
        [.. _shortened.OrderBy(s => s.Section).ThenBy(s => s.From, StringComparer.Ordinal).ThenBy(s => s.To, StringComparer.Ordinal).ThenBy(s => s.Looked)];

    /// <summary>The first of what is found.</summary>
    public IEnumerable<T> Take<T>(IEnumerable<T> found, int most, StateSection section, PairFilter of)
    {
        var looked = 0;
        foreach (var entry in found)
        {
            if (looked == most)
            {
                _shortened.Add(new ShortenedSearch(section, of.Side, of.Other, most));
                yield break;
            }
            looked++;
            yield return entry;
        }
    }
}
