namespace Chancery.Documents.Pdf;

/// <summary>The page: A4, with the margins of Vietnamese official papers (Decree 30/2020, annex I). All in points, from the lower left corner.</summary>
internal static class PdfPage
{
    public const double Width = 595.28;
    public const double Height = 841.89;
    public const double Left = 85.04;
    public const double Right = 56.69;
    public const double Top = 62;
    public const double Bottom = 62;

    /// <summary>The line on which the page's number stands.</summary>
    public const double NumberAt = 34;

    /// <summary>What text may take from left to right.</summary>
    public const double TextWidth = Width - Left - Right;

    /// <summary>What text and notes together may take in height.</summary>
    public const double TextHeight = Height - Top - Bottom;
}
