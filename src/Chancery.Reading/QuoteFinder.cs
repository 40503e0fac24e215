using System.Collections.Immutable;
using Chancery.Data;

namespace Chancery.Reading;

/// <summary>Finds direct speech and who says it.</summary>
public sealed class QuoteFinder(QuoteWords words)
{
    /// <summary>The quotations of a text, in order. Those without a known speaker have <see cref="Quotation.HasSpeaker"/> false.</summary>
    public IReadOnlyList<Quotation> Find(LabelledText text, Mention[] mentions, ImmutableArray<Actor>[] actors)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(actors);
        var quotes = new List<Quotation>();
        var speakers = new QuoteSpeakers(text, mentions, actors, words);
        foreach (var (first, end) in new QuoteMarks(text, words.Self).Pairs())
        {
            var syllables = 0;
            for (var i = first; i < end; i++)
            {
                syllables += text.IsPunctuation(i) ? 0 : 1;
            }
            if (syllables > 0)
            {
                quotes.Add(speakers.Attribute(new Quotation(text.SpanOf(first, end), first, end, Words(text, first, end), syllables, -1, ""), quotes));
            }
        }
        return quotes;
    }

    private static string Words(LabelledText text, int first, int end) => text.Slice(first, end).ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);
}
