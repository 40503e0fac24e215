namespace Chancery.Pictures.Scenes;

/// <summary>An upright rectangle of a scene.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Its right edge.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower edge.</summary>
    public double Bottom => Top + Height;

    /// <summary>True where both share more than an edge.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>True where the other lies in it, edges counted.</summary>
    public bool Holds(Box other) => Left <= other.Left && other.Right <= Right && Top <= other.Top && other.Bottom <= Bottom;

    /// <summary>The least box around points; at the origin, of no size, without any.</summary>
    public static Box Around(IEnumerable<ScenePoint> points)
    {
        var (left, top, right, bottom) = (double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        foreach (var (x, y) in points)
        {
            (left, right) = (Math.Min(left, x), Math.Max(right, x));
            (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y));
        }
        return left <= right ? new Box(left, top, right - left, bottom - top) : default;
    }
}
