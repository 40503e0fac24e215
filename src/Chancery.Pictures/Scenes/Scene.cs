namespace Chancery.Pictures.Scenes;

/// <summary>A picture as shapes, with the same facts as a table. Immutable; the same facts make the same scene.</summary>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">What it shows in a sentence or two, for whoever cannot see it.</param>
/// <param name="Shapes">Its shapes, the hindmost first.</param>
/// <param name="Table">The facts that it shows.</param>
public sealed record Scene(double Width, double Height, string Title, string Description, IReadOnlyList<Shape> Shapes, PictureTable Table);
