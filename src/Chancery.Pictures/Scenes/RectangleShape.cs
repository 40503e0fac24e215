namespace Chancery.Pictures.Scenes;

/// <summary>An upright rectangle.</summary>
/// <param name="Bounds">Where it stands.</param>
/// <param name="Fill">What it is filled with; null for nothing.</param>
/// <param name="Stroke">How its edge is drawn; null for none.</param>
public sealed record RectangleShape(Box Bounds, Ink? Fill, Stroke? Stroke = null) : Shape
{
    /// <inheritdoc/>
    public override Box Box => Bounds;
}
