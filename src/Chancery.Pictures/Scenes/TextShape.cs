namespace Chancery.Pictures.Scenes;

/// <summary>Words on one line.</summary>
/// <param name="At">The point on their base line.</param>
/// <param name="Text">The words.</param>
/// <param name="Size">How large the letters are, in pixels of an em.</param>
/// <param name="Anchor">Which part of them stands at the point.</param>
/// <param name="Ink">Their ink.</param>
/// <param name="IsStrong">True for bold letters.</param>
public sealed record TextShape(ScenePoint At, string Text, double Size, TextAnchor Anchor = TextAnchor.Start, Ink Ink = Ink.Text, bool IsStrong = false) : Shape
{
    /// <summary>Letters with two marks above, such as Ẫ, reach up so far, in ems.</summary>
    public const double Rise = 1.1;

    /// <summary>Letters with a mark below, such as ạ, reach down so far, in ems.</summary>
    public const double Fall = 0.28;

    /// <summary>How wide the words are in the widest of usual fonts.</summary>
    public double Width => TextWidth.Of(Text, Size, IsStrong);

    /// <summary>Where they begin.</summary>
    public double Left => Anchor switch { TextAnchor.Start => At.X, TextAnchor.Middle => At.X - (Width / 2), _ => At.X - Width };

    /// <inheritdoc/>
    public override Box Box => new(Left, At.Y - (Rise * Size), Width, (Rise + Fall) * Size);
}
