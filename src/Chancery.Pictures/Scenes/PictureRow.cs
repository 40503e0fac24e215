namespace Chancery.Pictures.Scenes;

/// <summary>A fact of a picture.</summary>
/// <param name="Cells">Its cells, one a column.</param>
/// <param name="Citations">Where it is said.</param>
public sealed record PictureRow(IReadOnlyList<PictureCell> Cells, IReadOnlyList<PictureCitation> Citations);
