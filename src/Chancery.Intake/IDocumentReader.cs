namespace Chancery.Intake;

/// <summary>Takes the reports out of documents of some kind. What is wrong with a document is a failure, never an exception. Safe for many threads.</summary>
public interface IDocumentReader
{
    /// <summary>True when this reader is the one for the document, by its media type, the ending of its id or its first bytes.</summary>
    /// <param name="document">Any document.</param>
    bool CanRead(Document document);

    /// <summary>The reports of a document that this reader is for, or the failure: one for most kinds, several for what holds others.</summary>
    /// <param name="document">The document.</param>
    IEnumerable<IntakeResult> Read(Document document);

    /// <summary>Most bytes of a document that this reader takes; a larger one is refused before it is read.</summary>
    /// <param name="limits">The limits in force.</param>
    int MostBytes(IntakeLimits limits) => (limits ?? throw new ArgumentNullException(nameof(limits))).ReportBytes;
}
