namespace Chancery.Pictures.Scenes;

/// <summary>A column of a picture's table.</summary>
/// <param name="Code">Its name for programs.</param>
/// <param name="Heading">Its name for people.</param>
public sealed record PictureColumn(string Code, string Heading);
