using System.Text;

namespace Chancery.Intake;

/// <summary>Takes in documents of plain text in UTF-8, one report each. The report has no title and no date but those that its first lines or whoever brought the document state.</summary>
public sealed class PlainTextReader : IDocumentReader
{
    private const string Ending = ".txt";
    private const string MediaType = "text/plain";

    private readonly ReportLayout _layout;

    /// <summary>A reader that lays texts out with <paramref name="layout"/>.</summary>
    public PlainTextReader(ArticleLayout layout) => _layout = new ReportLayout(layout);

    /// <inheritdoc/>
    public bool CanRead(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsOf(MediaType, Ending);
    }

    /// <inheritdoc/>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return [Read(document.Id, document)];
    }

    private IntakeResult Read(string id, Document document)
    {
        var bytes = document.Bytes.Span;
        var mark = bytes.StartsWith(Utf8Text.ByteOrderMark) ? Utf8Text.ByteOrderMark.Length : 0;
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.Binary, id) { ByteOffset = nul });
        }
        var broken = Utf8Text.FirstBroken(bytes);
        if (broken >= 0)
        {
            var line = 1 + bytes[..broken].Count((byte)'\n');
            return IntakeResult.Of(new IntakeFailure(IntakeCode.BrokenUtf8, id) { ByteOffset = broken, Line = line });
        }
        var text = Encoding.UTF8.GetString(bytes[mark..]);
        return string.IsNullOrWhiteSpace(text)
            ? IntakeResult.Of(new IntakeFailure(IntakeCode.EmptyFile, id))
            : _layout.Lay(new Report(id, document.Title, Day(document), document.Url, text), new IntakeFailure(IntakeCode.NoSentence, id));
    }

    private static DateOnly? Day(Document document) => document.Published is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null;
}
