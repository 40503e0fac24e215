using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Writes the quotations that have a known speaker as coded quotes.</summary>
internal static class QuoteWriter
{
    // Shorter words in quotation marks are terms, not speech.
    private const int FewestSyllables = 4;

    public static IReadOnlyList<CodedQuote> Write(Reading.Reading reading)
    {
        var quotes = new List<CodedQuote>();
        foreach (var quote in reading.Quotes)
        {
            if (quote.Syllables < FewestSyllables || !quote.HasSpeaker)
            {
                continue;
            }
            if (quote.SpeakerMention < 0)
            {
                quotes.Add(ByName(reading, quote));
                continue;
            }
            var mention = reading.Mentions[quote.SpeakerMention];
            var actor = reading.Actors[quote.SpeakerMention][0];
            // An unnamed spokesperson says what the body says.
            var body = reading.Text.Slice(quote.SpeakerName.Start.Value, quote.SpeakerName.End.Value);
            var name = body.Length > 0 ? body : actor.Person?.Name ?? actor.Organ ?? reading.Text.Slice(mention.First, mention.End);
            var office = body.Length == 0 && actor.Person?.Office is { } held ? reading.Text.Slice(held.First, held.End) : null;
            quotes.Add(new CodedQuote(name, actor.Country, office, quote.Words, null, About(reading, quote, actor.Country), [
                new Evidence(quote.Span, reading.Text.Slice(quote.First, quote.End), quote.Rule),
                new Evidence(reading.Text.SpanOf(mention.First, mention.End), reading.Text.Slice(mention.First, mention.End), "quote.speaker"),
            ]));
        }
        return quotes;
    }

    // A speaker whom no list knows acts for no state that the report tells.
    private static CodedQuote ByName(Reading.Reading reading, Quotation quote)
    {
        var (first, end) = (quote.SpeakerName.Start.Value, quote.SpeakerName.End.Value);
        var name = reading.Text.Slice(first, end);
        return new CodedQuote(name, null, null, quote.Words, null, About(reading, quote, null), [
            new Evidence(quote.Span, reading.Text.Slice(quote.First, quote.End), quote.Rule),
            new Evidence(reading.Text.SpanOf(first, end), name, "quote.speaker"),
        ]);
    }

    // Whom the words are about: the first side named in them that is not the speaker's own.
    private static string? About(Reading.Reading reading, Quotation quote, string? own)
    {
        for (var i = Ordered.FirstAtOrAfter(reading.Mentions, quote.First, m => m.First); i < reading.Mentions.Length; i++)
        {
            var mention = reading.Mentions[i];
            if (mention.First >= quote.End)
            {
                break;
            }
            if (mention.Kind is MentionKind.Place or MentionKind.Agency)
            {
                continue;
            }
            foreach (var actor in reading.Actors[i])
            {
                if (actor.Country is { } country && country != own)
                {
                    return country;
                }
            }
        }
        return null;
    }
}
