namespace Chancery.Pictures.Scenes;

/// <summary>Lines through points, or the areas that they enclose.</summary>
/// <param name="Contours">The points of each line; none runs over another of the same shape.</param>
/// <param name="IsClosed">True where each line leads back to its first point.</param>
/// <param name="Fill">What the areas are filled with; null for nothing.</param>
/// <param name="Stroke">How the lines are drawn; null for none.</param>
public sealed record PathShape(IReadOnlyList<IReadOnlyList<ScenePoint>> Contours, bool IsClosed, Ink? Fill, Stroke? Stroke) : Shape
{
    /// <inheritdoc/>
    public override Box Box => Box.Around(Contours.SelectMany(c => c));

    /// <summary>An area.</summary>
    public static PathShape Area(IReadOnlyList<ScenePoint> points, Ink? fill, Stroke? stroke = null) => new([points], true, fill, stroke);

    /// <summary>A line through points.</summary>
    public static PathShape Line(IReadOnlyList<ScenePoint> points, Stroke stroke) => new([points], false, null, stroke);
}
