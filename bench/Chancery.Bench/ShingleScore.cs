using System.Text.RegularExpressions;

namespace Chancery.Bench;

/// <summary>How well one body of a page agrees with the one that people took out of it.</summary>
/// <param name="Precision">The share of its shingles that are right; null when it has none.</param>
/// <param name="Recall">The share of the right ones that it has; null when there are none.</param>
internal readonly partial record struct ShingleScore(double? Precision, double? Recall)
{
    private const int Words = 4;

    /// <summary>The score of a body.</summary>
    public static ShingleScore Of(string right, string found)
    {
        var (rights, founds) = (Shingles(right), Shingles(found));
        var shared = founds.Sum(f => Math.Min(f.Value, rights.GetValueOrDefault(f.Key)));
        return new ShingleScore(Share(shared, founds.Values.Sum()), Share(shared, rights.Values.Sum()));
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;

    // A text of fewer words is one shingle.
    private static Dictionary<string, int> Shingles(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value).ToList();
        var shingles = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(1, words.Count - Words + 1) && words.Count > 0; i++)
        {
            var shingle = string.Join(' ', words.GetRange(i, Math.Min(Words, words.Count - i)));
            shingles[shingle] = shingles.GetValueOrDefault(shingle) + 1;
        }
        return shingles;
    }

    [GeneratedRegex(@"\w+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
