using System.Xml;
using Chancery.Model;

namespace Chancery.Intake.Pdf;

/// <summary>
/// Takes the report out of a PDF with a text layer, with the page of each paragraph, by poppler's program <c>pdftotext</c> where it is installed. A
/// scan, which has pages and no text, is said to be one.
/// </summary>
public sealed class PdfReader : IDocumentReader
{
    private const string Ending = ".pdf";
    private const string MediaType = "application/pdf";

    private readonly DraftLayout _layout;
    private readonly PdfProgram _program;

    /// <summary>A reader that lays reports out with <paramref name="layout"/>.</summary>
    /// <param name="layout">Lays reports out.</param>
    /// <param name="folders">The folders in which to look for the program, as the variable PATH has them; those of PATH when not given.</param>
    /// <param name="limit">How long the program may take for one document; a minute when not given.</param>
    public PdfReader(ArticleLayout layout, string? folders = null, TimeSpan? limit = null)
    {
        _layout = new DraftLayout(layout);
        _program = new PdfProgram(folders ?? Environment.GetEnvironmentVariable("PATH") ?? "", limit ?? TimeSpan.FromMinutes(1));
    }

    // Some bytes may stand before it.
    private static ReadOnlySpan<byte> Mark => "%PDF-"u8;

    /// <inheritdoc/>
    public bool CanRead(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsOf(MediaType, Ending) || document.Bytes.Span.StartsWith(Mark);
    }

    /// <inheritdoc/>
    public int MostBytes(IntakeLimits limits) => (limits ?? throw new ArgumentNullException(nameof(limits))).DocumentBytes;

    /// <inheritdoc/>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        const int head = 1024;
        var isPdf = document.Bytes.Span[..Math.Min(head, document.Bytes.Length)].IndexOf(Mark) >= 0;
        var found = isPdf ? _program.Read(document.Bytes) : new PdfText(null, IntakeCode.BrokenPdf);
        return [found.Text is { } text ? Read(text, document) : IntakeResult.Of(new IntakeFailure(found.Fault!, document.Id) { Arguments = [.. found.Arguments] })];
    }

    private IntakeResult Read(string text, Document document)
    {
        List<List<PdfLine>> pages;
        try
        {
            pages = PdfLayout.Read(text);
        }
        catch (XmlException)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.BrokenPdf, document.Id));
        }
        PdfFurniture.Mark(pages);
        var lines = pages.SelectMany(p => p).ToList();
        return lines.Exists(l => Utf8Text.HasLetter(l.Text))
            ? _layout.Lay(new ArticleDraft(document.Id, PdfParagraphs.Join(lines)), made: null, document, DocumentKind.Pdf, charset: null)
            : IntakeResult.Of(new IntakeFailure(IntakeCode.ScannedPdf, document.Id) { Arguments = [Spelled.Number(pages.Count)] });
    }
}
