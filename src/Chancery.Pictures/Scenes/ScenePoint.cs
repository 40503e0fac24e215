namespace Chancery.Pictures.Scenes;

/// <summary>A point of a scene, in pixels of CSS, y downwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downwards.</param>
public readonly record struct ScenePoint(double X, double Y);
