namespace Chancery.Model;

/// <summary>What a document is that holds a report.</summary>
public enum DocumentKind
{
    /// <summary>Plain text, or the text of a record.</summary>
    Text,

    /// <summary>A page of a site.</summary>
    Html,

    /// <summary>A PDF with a text layer.</summary>
    Pdf,

    /// <summary>An Office Open XML word-processing document.</summary>
    Docx,

    /// <summary>A message in the Internet Message Format.</summary>
    Email,
}
