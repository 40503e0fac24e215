namespace Chancery.Intake.Pdf;

/// <summary>What came of asking for the text of a PDF.</summary>
/// <param name="Text">What <c>pdftotext -bbox-layout</c> writes; null when there is none to be had.</param>
/// <param name="Fault">The code of the failure then.</param>
/// <param name="Arguments">What the code's sentence needs.</param>
internal sealed record PdfText(string? Text, string? Fault, params string[] Arguments);
