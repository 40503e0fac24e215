namespace Chancery.Intake.Pdf;

/// <summary>A line of a page. Lengths are points, from the page's upper left corner.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Page">Its page, counted from 1.</param>
/// <param name="Block">Number of the block of lines in which it stands, throughout the document.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Top">How far down it stands.</param>
internal sealed record PdfLine(string Text, int Page, int Block, double Left, double Right, double Top)
{
    /// <summary>True for a running head or foot or a page number.</summary>
    public bool IsFurniture { get; init; }
}
