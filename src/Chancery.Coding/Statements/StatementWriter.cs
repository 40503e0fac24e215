using Chancery.Coding.Attribution;
using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Coding.Statements;

/// <summary>Writes reported clauses that hold a position as statements. Immutable and thread-safe.</summary>
internal sealed class StatementWriter(DataSet data)
{
    // Beyond this the words have run into what follows.
    private const int LongestText = 70;

    // A position stands at the head of what is said: behind its subject, if it names one.
    private const int CueReach = 9;

    // Words of aspect stand this many tokens before their verb at most.
    private const int AspectReach = 3;

    private const int FewestWords = 3;

    /// <summary>The statements, in order.</summary>
    public IReadOnlyList<CodedStatement> Write(Reading.Reading reading, List<ReportedClause> clauses)
    {
        var statements = new List<CodedStatement>();
        foreach (var clause in clauses)
        {
            if (Write(reading, clauses, clause) is { } statement)
            {
                statements.Add(statement);
            }
        }
        return statements;
    }

    private CodedStatement? Write(Reading.Reading reading, List<ReportedClause> clauses, ReportedClause clause)
    {
        if (clause.IsDirect || clause.Speaker.Mention < 0 || clause.Speaker.Kind is AttributionKind.Agency or AttributionKind.Analyst)
        {
            return null;
        }
        var actor = reading.Actors[clause.Speaker.Mention] is [var only, ..] ? only : default;
        if (actor.Country is null || (actor.Person?.Office?.Rank ?? reading.Mentions[clause.Speaker.Mention].Office?.Rank) == "other" || Status(reading, clause) is not { } status)
        {
            return null;
        }
        var text = reading.Text;
        var end = Math.Min(clause.End, clause.First + LongestText);
        while (end > clause.First && text.IsPunctuation(end - 1) && !text.IsMark(end - 1, '"') && !text.IsMark(end - 1, '”'))
        {
            end--;
        }
        var topic = Topic(text, clause.First, end);
        var stance = Stance(reading, clause, actor.Country, end);
        if (end - clause.First < FewestWords || (topic is null && stance is "says" or "believes" or "expects" or "confirms"))
        {
            return null;
        }
        var first = Math.Min(clause.Speaker.First, clause.First);
        var past = Math.Max(Math.Max(end, clause.VerbEnd), clause.Speaker.End);
        var date = Time(reading, clause);
        return new CodedStatement(
            SideOf(reading, actor),
            Addressee(reading, clause, actor.Country),
            topic,
            stance,
            text.Slice(clause.First, end),
            Quoted(reading, clause.First, end),
            date,
            status,
            [
                new Evidence(text.SpanOf(first, past), text.Slice(first, past), clause.Stance == "says" && clause.VerbEnd == clause.Speaker.First ? "statement.according" : "statement." + clause.Stance),
                new Evidence(text.SpanOf(clause.Speaker.First, clause.Speaker.End), text.Slice(clause.Speaker.First, clause.Speaker.End), "statement.speaker"),
            ])
        {
            Source = Via(reading, clauses, clause),
            DateReasons = DateReasonWriter.Of(reading, date),
        };
    }

    /// <summary>An actor as a side.</summary>
    public static Side SideOf(Reading.Reading reading, Actor actor) =>
        new(actor.Country, actor.Person?.Name ?? actor.Organ, actor.Person?.Office is { } held ? reading.Text.Slice(held.First, held.End) : null);

    // What is only to be said is planned; what somebody might say is possible; what is supposed is nothing.
    private static EventStatus? Status(Reading.Reading reading, ReportedClause clause)
    {
        var status = EventStatus.Held;
        for (var i = Math.Max(clause.Speaker.End, clause.VerbFirst - AspectReach); i < clause.VerbFirst; i++)
        {
            switch (reading.Text.GrammarAt(i)?.Word.Kind)
            {
                case GrammarKind.Future:
                    status = EventStatus.Planned;
                    break;
                case GrammarKind.Possible:
                    status = EventStatus.Possible;
                    break;
                case GrammarKind.Negation or GrammarKind.If or GrammarKind.Wish:
                    return null;
            }
        }
        for (var i = Math.Max(reading.Text.Sentences[clause.Sentence].First, clause.Speaker.First - 3); i < clause.Speaker.First; i++)
        {
            if (reading.Text.GrammarAt(i) is { Word.Kind: GrammarKind.If })
            {
                return null;
            }
        }
        return status;
    }

    private string? Topic(LabelledText text, int first, int end)
    {
        Dictionary<string, int>? counts = null;
        string? best = null;
        var tokens = text.Tokens.AsSpan(0, end);
        for (var i = first; i < end;)
        {
            if (!data.Stances.Topics.TryMatch(tokens, i, out var length, out var topic))
            {
                i++;
                continue;
            }
            counts ??= new Dictionary<string, int>(StringComparer.Ordinal);
            counts[topic] = counts.GetValueOrDefault(topic) + 1;
            // Relations and talks are spoken of in every position: any other word says more.
            if (best is null || Weight(counts, topic) > Weight(counts, best))
            {
                best = topic;
            }
            i += length;
        }
        return best;
    }

    private static int Weight(Dictionary<string, int> counts, string topic) => (counts[topic] * 2) + (topic == "relations" ? -2 : topic == "talks" ? -1 : 0);

    // A verb of mere saying takes the stance of the words that head what is said, if they are the speaker's own.
    private string Stance(Reading.Reading reading, ReportedClause clause, string country, int end)
    {
        if (clause.Stance is not ("says" or "confirms" or "insists" or "stresses" or "believes"))
        {
            return clause.Stance;
        }
        var tokens = reading.Text.Tokens.AsSpan(0, end);
        var isOthers = false;
        var reach = Math.Min(end, clause.First + CueReach);
        var mention = Ordered.FirstAtOrAfter(reading.Mentions, clause.First, m => m.First);
        for (var i = clause.First; i < reach; i++)
        {
            if (mention < reading.Mentions.Length && reading.Mentions[mention].First == i)
            {
                isOthers |= reading.Mentions[mention].Role.Length == 0 && reading.Actors[mention] is [{ Country: { } other }, ..] && other != country;
                i = Math.Max(i, reading.Mentions[mention].End - 1);
                reach = Math.Min(end, Math.Max(reach, i + 5));
                mention++;
                continue;
            }
            if (reading.Text.IsPunctuation(i) && !reading.Text.IsMark(i, ','))
            {
                break;
            }
            if (reading.Text.LabelAt(i) is null && data.Stances.Cues.TryMatch(tokens, i, out var length, out var cue))
            {
                var isDenied = reading.Text.GrammarAt(i - 1) is { Word.Kind: GrammarKind.Negation } && i > clause.First;
                if (cue.Kind != StanceCueKind.Block && !isDenied && Overrides(clause.Stance, cue, isOthers))
                {
                    return cue.Stance;
                }
                i += length - 1;
            }
            else if (reading.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Subordinator or GrammarKind.If or GrammarKind.Clause })
            {
                break;
            }
        }
        return clause.Stance;
    }

    private static bool Overrides(string verb, StanceCue cue, bool isOthers) => cue.Stance switch
    {
        "says" or "stresses" or "insists" or "confirms" or "believes" => cue.Kind == StanceCueKind.Cue && !isOthers,
        "demands" => verb is "says" or "believes" && cue.Kind == StanceCueKind.Cue,
        "leaves-open" or "promises" => !isOthers && verb is "says" or "insists" && !isOthers,
        // "năng lực răn đe", "đề xuất của B": such verbs are as often nouns in what is said.
        "warns" or "accuses" or "proposes" or "expects" => false,
        _ => !isOthers,
    };

    // "cảnh báo Mỹ rằng", "nói với ông Putin rằng": between the verb and what is said.
    private static Side? Addressee(Reading.Reading reading, ReportedClause clause, string own)
    {
        if (clause.First < clause.VerbEnd)
        {
            return null;
        }
        var isSpoken = clause.Stance is "says" or "stresses" or "insists" or "confirms" or "believes";
        var to = isSpoken ? clause.First : Math.Min(clause.End, clause.VerbEnd + 2);
        for (var i = Ordered.FirstAtOrAfter(reading.Mentions, clause.VerbEnd, m => m.First); i < reading.Mentions.Length && reading.Mentions[i].First < to; i++)
        {
            if (reading.Mentions[i].Kind is MentionKind.Place or MentionKind.Agency || reading.Mentions[i].Role is not ("" or "with" or "to"))
            {
                continue;
            }
            if (clause.Stance is not ("demands" or "warns" or "says" or "promises" or "stresses" or "insists" or "proposes" or "accuses"))
            {
                return null;
            }
            if (reading.Actors[i] is [{ Country: { } country } actor, ..] && country != own)
            {
                return SideOf(reading, actor);
            }
        }
        return null;
    }

    private static string? Quoted(Reading.Reading reading, int first, int end)
    {
        var at = Ordered.FirstAtOrAfter(reading.Quotes, first, q => q.First);
        return at < reading.Quotes.Count && reading.Quotes[at].End <= end + 1 && reading.Quotes[at].First < end ? reading.Quotes[at].Words : null;
    }

    // The time beside speaker and verb; one inside what is said belongs to what is said.
    private static EdtfDate? Time(Reading.Reading reading, ReportedClause clause)
    {
        var sentence = reading.Text.Sentences[clause.Sentence];
        EdtfDate? best = null;
        var nearest = int.MaxValue;
        for (var i = Ordered.FirstAtOrAfter(reading.Times, sentence.First, t => t.FirstToken); i < reading.Times.Length && reading.Times[i].FirstToken < sentence.End; i++)
        {
            var time = reading.Times[i];
            if (time.Value is not { } value || time.Kind is TimeKind.Duration or TimeKind.Set || (time.FirstToken >= clause.First && time.FirstToken < clause.End))
            {
                continue;
            }
            var distance = time.FirstToken >= clause.VerbEnd ? time.FirstToken - clause.VerbEnd : clause.VerbFirst - time.EndToken;
            if (distance < nearest)
            {
                (best, nearest) = (value, distance);
            }
        }
        return best;
    }

    private static Model.Attribution? Via(Reading.Reading reading, List<ReportedClause> clauses, ReportedClause clause)
    {
        if (clause.Outer >= 0 && clauses[clause.Outer].Speaker is var outer && !(outer.First < clause.Speaker.End && clause.Speaker.First < outer.End))
        {
            return SourceWriter.Of(reading, outer, "source.outer");
        }
        return clause.Speaker.Via >= 0 ? SourceWriter.OfMention(reading, clause.Speaker.Via, AttributionKind.Agency, "source.via") : SourceWriter.AccordingTo(reading, clauses, clause);
    }
}
