namespace Chancery.Pictures.Scenes;

/// <summary>Shapes that stand for something together.</summary>
/// <param name="Shapes">The shapes, the hindmost first.</param>
/// <param name="Title">What is said of them where one points at them; null for nothing.</param>
/// <param name="Mark">What they stand for; null for what is no fact, such as a legend.</param>
/// <param name="Link">Where they lead; null for nowhere.</param>
public sealed record GroupShape(IReadOnlyList<Shape> Shapes, string? Title, PictureMark? Mark, string? Link) : Shape
{
    /// <inheritdoc/>
    public override Box Box => Box.Around(Shapes.SelectMany(s => new[] { new ScenePoint(s.Box.Left, s.Box.Top), new ScenePoint(s.Box.Right, s.Box.Bottom) }));
}
