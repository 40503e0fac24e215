using System.Collections.Immutable;
using Chancery.Model;

namespace Chancery.Intake.Mail;

/// <summary>
/// Takes the reports out of messages (<c>.eml</c>): the text, plain before HTML, under its subject, by its sender, of its date; and each
/// attached file of a kind that is read as a document of its own. Nothing is fetched.
/// </summary>
public sealed class MailReader : IDocumentReader
{
    private const string Ending = ".eml";
    private const string MediaType = "message/rfc822";

    private readonly DraftLayout _layout;
    private readonly IntakeLimits _limits;

    /// <summary>A reader that lays reports out with <paramref name="layout"/>.</summary>
    public MailReader(ArticleLayout layout, IntakeLimits? limits = null)
    {
        _layout = new DraftLayout(layout);
        _limits = limits ?? IntakeLimits.Default;
    }

    /// <inheritdoc/>
    public bool CanRead(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.IsOf(MediaType, Ending);
    }

    /// <inheritdoc/>
    public int MostBytes(IntakeLimits limits) => (limits ?? throw new ArgumentNullException(nameof(limits))).DocumentBytes;

    /// <inheritdoc/>
    public IEnumerable<IntakeResult> Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (MailPart.Parse(document.Bytes) is not { } message || (message.Field("From") ?? message.Field("Date") ?? message.Field("Subject") ?? message.Field("Received")) is null)
        {
            return [IntakeResult.Of(new IntakeFailure(IntakeCode.BrokenMessage, document.Id))];
        }
        var attached = new List<MailPart>();
        var text = Text(message, attached);
        var envelope = new MailEnvelope(document, message);
        return (text is null ? [] : Read(text, envelope))
            .Concat(attached.SelectMany((part, number) => ReadAttached(part, number, envelope)))
            .DefaultIfEmpty(IntakeResult.Of(new IntakeFailure(message.HoldsBroken ? IntakeCode.BrokenMessage : IntakeCode.NoSentence, document.Id)));
    }

    // The part that is the message's text; every other one that is a file of its own goes to those attached.
    private static MailPart? Text(MailPart part, List<MailPart> attached)
    {
        if (part.Parts.IsEmpty)
        {
            if (!part.IsAttachment)
            {
                return part;
            }
            if (!part.IsBroken)
            {
                attached.Add(part);
            }
            return null;
        }
        return part.Type.Value == "multipart/alternative" ? Alternative(part.Parts, attached) : Mixed(part.Parts, attached);
    }

    private static MailPart? Mixed(ImmutableArray<MailPart> parts, List<MailPart> attached)
    {
        MailPart? text = null;
        foreach (var part in parts)
        {
            // A second text is what a list or a scanner appends.
            var found = Text(part, attached);
            text ??= found;
        }
        return text;
    }

    private static MailPart? Alternative(ImmutableArray<MailPart> parts, List<MailPart> attached)
    {
        var texts = parts.Select(p => Text(p, attached)).OfType<MailPart>().ToList();
        return texts.FirstOrDefault(t => t.Type.Value == "text/plain" && t.Content().Span.IndexOfAnyExcept(" \t\r\n"u8) >= 0) ?? texts.LastOrDefault();
    }

    private IEnumerable<IntakeResult> Read(MailPart text, MailEnvelope envelope)
    {
        var charset = text.Type.Parameter("charset");
        if (text.Type.Value != "text/plain")
        {
            return envelope.Read(envelope.Document with { Bytes = text.Content(), MediaType = text.Type.Value, Charset = charset, Title = envelope.Subject, Published = envelope.Date })
                ?? [IntakeResult.Of(new IntakeFailure(IntakeCode.UnknownKind, envelope.Document.Id) { Arguments = [text.Type.Value] })];
        }
        var content = text.Content();
        if (content.Length > _limits.ReportBytes)
        {
            return [IntakeResult.Of(IntakeFailure.TooLarge(envelope.Document.Id, content.Length, _limits.ReportBytes))];
        }
        if (MailCharset.Decode(content.Span, charset) is not { } decoded)
        {
            return [IntakeResult.Of(new IntakeFailure(IntakeCode.UnknownEncoding, envelope.Document.Id) { Arguments = [charset ?? ""] })];
        }
        return [Read(decoded, string.Equals(text.Type.Parameter("format"), "flowed", StringComparison.OrdinalIgnoreCase), envelope, charset)];
    }

    private IntakeResult Read(string text, bool isFlowed, MailEnvelope envelope, string? charset)
    {
        var title = envelope.Subject is { } subject ? [new DraftBlock(BlockKind.Title, subject)] : Array.Empty<DraftBlock>();
        var body = MailText.Blocks(text, isFlowed).ToList();
        if (!body.Exists(b => Utf8Text.HasLetter(b.Text)))
        {
            return IntakeResult.Of(new IntakeFailure(IntakeCode.NoSentence, envelope.Document.Id));
        }
        var draft = new ArticleDraft(envelope.Document.Id, [.. title, .. body])
        {
            Byline = envelope.Sender,
            Published = envelope.Date is { } date ? DateOnly.FromDateTime(date.DateTime) : null,
            PublishedAt = envelope.Date,
        };
        return _layout.Lay(draft, made: null, envelope.Document, DocumentKind.Email, charset ?? "utf-8");
    }

    private static IEnumerable<IntakeResult> ReadAttached(MailPart part, int number, MailEnvelope envelope)
    {
        var name = part.FileName is { } given ? string.Concat(given.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : Spelled.Number(number + 1);
        var document = new Document(envelope.Document.Id + "!" + name, part.Content())
        {
            // A sender that does not know a file's kind says so; its name may tell it.
            MediaType = part.Type.Value is "application/octet-stream" or "" ? null : part.Type.Value,
            Charset = part.Type.Parameter("charset"),
            Published = envelope.Date,
        };
        return envelope.Read(document) ?? envelope.Read(document with { MediaType = null }) ?? envelope.Pass();
    }
}
