namespace Chancery.Pictures.Scenes;

/// <summary>The facts of a picture.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The facts, in a stated order.</param>
/// <param name="Notes">What the picture says of them beside: what is counted and not drawn.</param>
public sealed record PictureTable(IReadOnlyList<PictureColumn> Columns, IReadOnlyList<PictureRow> Rows, IReadOnlyList<string> Notes);
