namespace Chancery.Documents.Pdf;

/// <summary>A line of set text.</summary>
/// <param name="Indent">How far from the margin it begins, in points.</param>
/// <param name="Pieces">What stands in it, from left to right.</param>
/// <param name="Leading">How far it moves on, in points.</param>
/// <param name="Before">What is left free above it unless it opens a page, in points.</param>
internal sealed record SetLine(double Indent, IReadOnlyList<SetPiece> Pieces, double Leading, double Before)
{
    /// <summary>What hangs out to the left of it: an item's bullet or a note's number; null for none.</summary>
    public SetPiece? Bullet { get; init; }

    /// <summary>The notes to which it leads, each as set lines.</summary>
    public IReadOnlyList<IReadOnlyList<SetLine>> Notes { get; init; } = [];

    /// <summary>The heading that begins here, for the outline; null for none.</summary>
    public (int Level, string Title)? Heading { get; init; }

    /// <summary>True where it must not be the last of a page.</summary>
    public bool StaysWithNext { get; init; }

    /// <summary>What it takes in height.</summary>
    public double Height => Before + Leading;
}
