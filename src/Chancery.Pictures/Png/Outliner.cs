using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Png;

/// <summary>Turns lines of some thickness into areas, all the same way round.</summary>
internal static class Outliner
{
    private const int JointCorners = 8;

    /// <summary>The areas of a line through points.</summary>
    /// <param name="points">The points.</param>
    /// <param name="isClosed">True where it leads back to the first.</param>
    /// <param name="width">Its thickness.</param>
    /// <param name="dashes">The lengths of dashes and gaps; none for a line that is not broken.</param>
    public static IEnumerable<IReadOnlyList<ScenePoint>> Of(IReadOnlyList<ScenePoint> points, bool isClosed, double width, IReadOnlyList<double> dashes)
    {
        IReadOnlyList<ScenePoint> path = isClosed && points.Count > 0 ? [.. points, points[0]] : points;
        return dashes.Count == 0 ? Whole(path, isClosed, width) : Pieces(path, dashes).Select(p => Bar(p.From, p.To, width)).OfType<IReadOnlyList<ScenePoint>>();
    }

    private static IEnumerable<IReadOnlyList<ScenePoint>> Whole(IReadOnlyList<ScenePoint> path, bool isClosed, double width)
    {
        for (var i = 1; i < path.Count; i++)
        {
            if (Bar(path[i - 1], path[i], width) is { } bar)
            {
                yield return bar;
            }
            if (i + 1 < path.Count || isClosed)
            {
                yield return Joint(path[i], width / 2);
            }
        }
    }

    private static IEnumerable<(ScenePoint From, ScenePoint To)> Pieces(IReadOnlyList<ScenePoint> path, IReadOnlyList<double> dashes)
    {
        var (at, left) = (0, dashes[0]);
        for (var i = 1; i < path.Count; i++)
        {
            var (from, to) = (path[i - 1], path[i]);
            var length = Distance(from, to);
            for (var done = 0.0; done < length;)
            {
                var step = Math.Min(left, length - done);
                if (at % 2 == 0)
                {
                    yield return (Between(from, to, done / length), Between(from, to, (done + step) / length));
                }
                (done, left) = (done + step, left - step);
                if (left <= 0)
                {
                    at = (at + 1) % dashes.Count;
                    left = dashes[at];
                }
            }
        }
    }

    private static ScenePoint[]? Bar(ScenePoint from, ScenePoint to, double width)
    {
        var length = Distance(from, to);
        if (length == 0)
        {
            return null;
        }
        var (x, y) = ((to.Y - from.Y) / length * width / 2, (from.X - to.X) / length * width / 2);
        return [new(from.X + x, from.Y + y), new(from.X - x, from.Y - y), new(to.X - x, to.Y - y), new(to.X + x, to.Y + y)];
    }

    // Turns as bars do.
    private static ScenePoint[] Joint(ScenePoint at, double radius) =>
        [.. Enumerable.Range(0, JointCorners).Select(i => -2 * Math.PI * i / JointCorners).Select(a => new ScenePoint(at.X + (radius * Math.Cos(a)), at.Y + (radius * Math.Sin(a))))];

    private static double Distance(ScenePoint from, ScenePoint to) => Math.Sqrt(((to.X - from.X) * (to.X - from.X)) + ((to.Y - from.Y) * (to.Y - from.Y)));

    private static ScenePoint Between(ScenePoint from, ScenePoint to, double part) => new(from.X + ((to.X - from.X) * part), from.Y + ((to.Y - from.Y) * part));
}
