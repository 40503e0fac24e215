using System.Text;

namespace Chancery.Intake.Files;

/// <summary>A paragraph while it is read.</summary>
internal sealed class DocxParagraph
{
    /// <summary>Its text so far.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Its style's id.</summary>
    public string? Style { get; set; }
}
