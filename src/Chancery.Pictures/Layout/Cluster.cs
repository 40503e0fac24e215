namespace Chancery.Pictures.Layout;

/// <summary>Marks in a row that would overlap, drawn as one.</summary>
/// <param name="Members">Which marks, in their order.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How wide it is.</param>
internal sealed record Cluster(IReadOnlyList<int> Members, double Left, double Width)
{
    /// <summary>Its middle.</summary>
    public double Middle => Left + (Width / 2);

    /// <summary>Where it ends.</summary>
    public double Right => Left + Width;

    /// <summary>Joins marks until none overlaps another.</summary>
    /// <param name="places">Where each mark has its middle.</param>
    /// <param name="width">How wide a mark of so many is.</param>
    /// <param name="left">Where the row begins.</param>
    /// <param name="right">Where it ends.</param>
    /// <returns>The clusters from left to right; one of a single mark is that mark.</returns>
    public static IReadOnlyList<Cluster> Join(IReadOnlyList<double> places, Func<int, double> width, double left, double right)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(width);
        var clusters = new List<(List<int> Members, double Sum)>();
        foreach (var (at, index) in places.Select((p, i) => (p, i)).OrderBy(p => p.p).ThenBy(p => p.i))
        {
            clusters.Add(([index], at));
            while (clusters.Count > 1 && End(clusters[^2]) > Begin(clusters[^1]))
            {
                var last = clusters[^1];
                clusters.RemoveAt(clusters.Count - 1);
                clusters[^1].Members.AddRange(last.Members);
                clusters[^1] = (clusters[^1].Members, clusters[^1].Sum + last.Sum);
            }
        }
        return [.. clusters.Select(c => new Cluster([.. c.Members.Order()], Begin(c), width(c.Members.Count)))];

        double Begin((List<int> Members, double Sum) cluster)
        {
            var wide = width(cluster.Members.Count);
            return Math.Max(left, Math.Min(right - wide, (cluster.Sum / cluster.Members.Count) - (wide / 2)));
        }

        double End((List<int> Members, double Sum) cluster) => Begin(cluster) + width(cluster.Members.Count);
    }
}
