namespace Chancery.Documents;

/// <summary>A paragraph or an item of a list.</summary>
/// <param name="IsItem">True for an item.</param>
/// <param name="Runs">Its text, piece by piece.</param>
public sealed record DocumentBlock(bool IsItem, IReadOnlyList<TextRun> Runs)
{
    /// <summary>A paragraph of plain text.</summary>
    public static DocumentBlock Paragraph(string text) => new(false, [new TextRun(text)]);
}
