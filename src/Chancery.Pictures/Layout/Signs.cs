using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Layout;

/// <summary>Small signs, each told apart by its outline.</summary>
internal static class Signs
{
    private const int Corners = 20;

    /// <summary>A disc.</summary>
    public static IReadOnlyList<ScenePoint> Disc(double x, double y, double radius) =>
        [.. Enumerable.Range(0, Corners).Select(i => 2 * Math.PI * i / Corners).Select(a => new ScenePoint(x + (radius * Math.Cos(a)), y + (radius * Math.Sin(a))))];

    /// <summary>A triangle that points up, or down where the radius is negative.</summary>
    public static IReadOnlyList<ScenePoint> Triangle(double x, double y, double radius) =>
        [new(x, y - radius), new(x + Math.Abs(radius), y + (radius * 0.8)), new(x - Math.Abs(radius), y + (radius * 0.8))];

    /// <summary>A square on its edge.</summary>
    public static IReadOnlyList<ScenePoint> Square(double x, double y, double radius) =>
        [new(x - radius, y - radius), new(x + radius, y - radius), new(x + radius, y + radius), new(x - radius, y + radius)];

    /// <summary>A square on its corner.</summary>
    public static IReadOnlyList<ScenePoint> Diamond(double x, double y, double radius) => [new(x, y - radius), new(x + radius, y), new(x, y + radius), new(x - radius, y)];

    /// <summary>Two lines that cross.</summary>
    public static PathShape Cross(double x, double y, double radius, Stroke stroke) =>
        new([[new(x - radius, y - radius), new(x + radius, y + radius)], [new(x - radius, y + radius), new(x + radius, y - radius)]], false, null, stroke);

    /// <summary>The head of an arrow.</summary>
    /// <param name="from">A point on the arrow's line.</param>
    /// <param name="tip">Its tip.</param>
    /// <param name="size">How long it is.</param>
    /// <param name="ink">Its ink.</param>
    public static PathShape Arrow(ScenePoint from, ScenePoint tip, double size, Ink ink)
    {
        var (x, y) = (tip.X - from.X, tip.Y - from.Y);
        var length = Math.Max(0.001, Math.Sqrt((x * x) + (y * y)));
        var (alongX, alongY) = (x / length * size, y / length * size);
        return PathShape.Area([tip, new(tip.X - alongX - (alongY * 0.45), tip.Y - alongY + (alongX * 0.45)), new(tip.X - alongX + (alongY * 0.45), tip.Y - alongY - (alongX * 0.45))], ink);
    }

    /// <summary>A number in a box, for several things that would overlap.</summary>
    public static IEnumerable<Shape> Count(Cluster cluster, double y, int count)
    {
        const double Height = 15;
        yield return new RectangleShape(new Box(cluster.Left + 1, y - (Height / 2), cluster.Width - 2, Height), Ink.Paper, new Stroke(Ink.Text, 1.2));
        yield return new TextShape(new ScenePoint(cluster.Middle, y + 4), Number(count), Sheet.Small, TextAnchor.Middle, Ink.Text, true);
    }

    /// <summary>How wide such a box is.</summary>
    public static double CountWidth(int count) => TextWidth.Of(Number(count), Sheet.Small, true) + 10;

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
