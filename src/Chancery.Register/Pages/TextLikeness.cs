using Chancery.Register.Events;

namespace Chancery.Register.Pages;

/// <summary>How much of the shorter of two texts stands in the other, by runs of three words (containment of shingles, A. Broder, 1997).</summary>
internal static class TextLikeness
{
    /// <summary>From 0, nothing in common, to 1, the shorter stands in the other whole; 0 where either has fewer than three words.</summary>
    public static double Of(string one, string other)
    {
        var (a, b) = (Runs(one), Runs(other));
        var (shorter, longer) = a.Count <= b.Count ? (a, b) : (b, a);
        return shorter.Count == 0 ? 0 : (double)shorter.Count(longer.Contains) / shorter.Count;
    }

    private static HashSet<ulong> Runs(string text)
    {
        var all = new HashSet<ulong>();
        var runs = new WordRuns(text);
        while (runs.MoveNext())
        {
            all.Add(runs.Current);
        }
        return all;
    }
}
