namespace Chancery.Pictures.Scenes;

/// <summary>What a group of shapes stands for.</summary>
/// <param name="Rows">The lines of the picture's table, from 0; more than one for a cluster.</param>
/// <param name="Targets">What it rests on.</param>
public sealed record PictureMark(IReadOnlyList<int> Rows, IReadOnlyList<PictureTarget> Targets);
