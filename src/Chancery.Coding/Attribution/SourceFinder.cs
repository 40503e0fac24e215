using Chancery.Coding.Statements;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Text;

namespace Chancery.Coding.Attribution;

/// <summary>
/// Finds on whose word a report tells an event: the speaker of the quotation or of the reported clause in which the event stands, the
/// innermost first, or whoever the sentence is owed to ("theo Yonhap", "..., KCNA đưa tin"). What the report tells itself has no source.
/// </summary>
internal sealed class SourceFinder(Reading.Reading reading, List<ReportedClause> clauses)
{
    /// <summary>The source of what stands in a span of the text; null when the report tells it itself.</summary>
    public Model.Attribution? Of(TextSpan span)
    {
        ReportedClause? best = null;
        foreach (var clause in InSentenceOf(span))
        {
            if (Holds(clause, span) && (best is null || clause.End - clause.First < best.End - best.First))
            {
                best = clause;
            }
        }
        if (best is not null)
        {
            return SourceWriter.Of(reading, WithAgency(best), "source.clause");
        }
        return OfQuote(span);
    }

    // The agency around the clause, when the clause itself names none: "Theo Yonhap, Bộ Quốc phòng cho biết ...".
    private ReportedSpeaker WithAgency(ReportedClause clause)
    {
        if (clause.Speaker.Via >= 0 || clause.Speaker.Kind == AttributionKind.Agency)
        {
            return clause.Speaker;
        }
        foreach (var other in InSentence(clause.Sentence))
        {
            if (other.Speaker is { Kind: AttributionKind.Agency, Mention: >= 0 } && other.First <= clause.VerbFirst && clause.VerbEnd <= other.End)
            {
                return clause.Speaker with { Via = other.Speaker.Mention };
            }
        }
        return clause.Speaker;
    }

    private bool Holds(ReportedClause clause, TextSpan span)
    {
        if (!ReportedSpeech.IsSaying(clause.Stance) && clause.Stance is not ("expects" or "accuses"))
        {
            return false;
        }
        var said = reading.Text.SpanOf(clause.First, clause.End);
        if (span.Start >= said.Start || clause.Stance == "accuses")
        {
            return span.Start >= said.Start && span.Start < said.End;
        }
        // "Ông A cho biết sẽ gặp ông B": the subject stands before the verb of speech, the act behind it.
        var verb = reading.Text.Tokens[clause.VerbFirst].Span.Start;
        return clause.VerbFirst < clause.First && span.Start <= verb && span.End > said.Start + ((said.End - said.Start) / 8);
    }

    private Model.Attribution? OfQuote(TextSpan span)
    {
        var at = Ordered.FirstAtOrAfter(reading.Quotes, span.Start + 1, q => q.Span.Start) - 1;
        if (at < 0 || reading.Quotes[at] is not { Syllables: >= 4, SpeakerMention: >= 0 } quote || span.Start >= quote.Span.End)
        {
            return null;
        }
        var actor = reading.Actors[quote.SpeakerMention] is [var only, ..] ? only : default;
        return SourceWriter.OfMention(reading, quote.SpeakerMention, actor.Person is null ? AttributionKind.Body : AttributionKind.Person, "source.quote");
    }

    private IEnumerable<ReportedClause> InSentenceOf(TextSpan span) =>
        InSentence(Ordered.FirstAtOrAfter(reading.Text.Sentences, span.Start + 1, s => s.Span.Start) - 1);

    private IEnumerable<ReportedClause> InSentence(int sentence)
    {
        for (var i = Ordered.FirstAtOrAfter(clauses, sentence, c => c.Sentence); i < clauses.Count && clauses[i].Sentence == sentence; i++)
        {
            yield return clauses[i];
        }
    }
}
