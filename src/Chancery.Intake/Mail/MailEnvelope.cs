using Chancery.Intake.Feeds;

namespace Chancery.Intake.Mail;

/// <summary>What a message says of itself, and the way to read what lies in it.</summary>
/// <param name="document">The message's document.</param>
/// <param name="message">The message.</param>
internal sealed class MailEnvelope(Document document, MailPart message)
{
    /// <summary>The message's document.</summary>
    public Document Document => document;

    /// <summary>The subject; null without one.</summary>
    public string? Subject { get; } = message.Field("Subject") is { Length: > 0 } subject ? subject : null;

    /// <summary>When it was sent, in the sender's zone.</summary>
    public DateTimeOffset? Date { get; } = FeedDateParser.Parse(message.Field("Date")?.Split('(')[0])?.At(null);

    /// <summary>The sender's name, or the address where there is no name.</summary>
    public string? Sender { get; } = SenderOf(message.Field("From"));

    /// <summary>What a document that lies in the message yields; null when nobody reads its kind.</summary>
    public IEnumerable<IntakeResult>? Read(Document within) => document.Nesting?.ReadWithin(within);

    /// <summary>Counts what nobody reads.</summary>
    public IEnumerable<IntakeResult> Pass()
    {
        document.Nesting?.Tally.Add(PassedOver.OtherKind);
        return [];
    }

    // "Bộ Ngoại giao <press@example.org>"
    private static string? SenderOf(string? from)
    {
        if (from is null)
        {
            return null;
        }
        var bracket = from.LastIndexOf('<');
        var name = (bracket > 0 ? from[..bracket] : from).Trim().Trim('"', '\'').Trim();
        return name.Length > 0 ? name : from.Trim('<', '>', ' ');
    }
}
