namespace Chancery.Intake.Tests;

/// <summary>Keeps the documents of a media type that it is given, and yields nothing.</summary>
internal sealed class SeenDocuments(string mediaType) : IDocumentReader
{
    public List<Document> Documents { get; } = [];

    public bool CanRead(Document document) => document.MediaType == mediaType;

    public IEnumerable<IntakeResult> Read(Document document)
    {
        Documents.Add(document);
        return [];
    }
}
