using Chancery.Coding.Statements;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding.Attribution;

/// <summary>Writes on whose word a report tells something.</summary>
internal static class SourceWriter
{
    /// <summary>The speaker of a reported clause as a source.</summary>
    public static Model.Attribution Of(Reading.Reading reading, ReportedSpeaker speaker, string rule)
    {
        var via = speaker.Via >= 0 ? reading.Text.Slice(reading.Mentions[speaker.Via].First, reading.Mentions[speaker.Via].End) : null;
        if (speaker.Mention >= 0)
        {
            return OfMention(reading, speaker.Mention, speaker.Kind, rule) with { Via = via };
        }
        var words = reading.Text.Slice(speaker.First, speaker.End);
        return new Model.Attribution(speaker.Kind, words, null, via, new Evidence(reading.Text.SpanOf(speaker.First, speaker.End), words, rule));
    }

    /// <summary>A mention as a source.</summary>
    public static Model.Attribution OfMention(Reading.Reading reading, int at, AttributionKind kind, string rule)
    {
        var mention = reading.Mentions[at];
        var actor = reading.Actors[at] is [var only, ..] ? only : default;
        var words = reading.Text.Slice(mention.First, mention.End);
        var name = kind is AttributionKind.Agency or AttributionKind.Unnamed ? words : actor.Person?.Name ?? actor.Organ ?? words;
        var country = kind is AttributionKind.Agency or AttributionKind.Analyst ? null : actor.Country;
        return new Model.Attribution(kind, name, country, null, new Evidence(reading.Text.SpanOf(mention.First, mention.End), words, rule));
    }

    /// <summary>The agency or source to which the sentence of a statement is owed as a whole: "theo Yonhap"; null when none.</summary>
    public static Model.Attribution? AccordingTo(Reading.Reading reading, List<ReportedClause> clauses, ReportedClause inner)
    {
        for (var i = Ordered.FirstAtOrAfter(clauses, inner.Sentence, c => c.Sentence); i < clauses.Count && clauses[i].Sentence == inner.Sentence; i++)
        {
            var clause = clauses[i];
            if (!ReferenceEquals(clause, inner) && clause.Speaker.Kind is AttributionKind.Agency or AttributionKind.Unnamed or AttributionKind.Analyst
                && clause.First <= inner.VerbFirst && inner.VerbEnd <= clause.End)
            {
                return Of(reading, clause.Speaker, "source.according");
            }
        }
        return null;
    }
}
