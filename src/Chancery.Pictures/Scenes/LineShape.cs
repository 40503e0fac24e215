namespace Chancery.Pictures.Scenes;

/// <summary>A straight line.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Stroke">How it is drawn.</param>
public sealed record LineShape(ScenePoint From, ScenePoint To, Stroke Stroke) : Shape
{
    /// <inheritdoc/>
    public override Box Box => Box.Around([From, To]);
}
