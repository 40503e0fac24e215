namespace Chancery.Pictures.Scenes;

/// <summary>How a line is drawn.</summary>
/// <param name="Ink">Its ink.</param>
/// <param name="Width">How thick it is, in pixels.</param>
/// <param name="Dash">How it is broken.</param>
public sealed record Stroke(Ink Ink, double Width = 1, Dash Dash = Dash.Solid);
