using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>
/// Finds the journeys that a bare verb of motion tells: "ông A hôm qua đã tới Hà Nội". The verbs are prepositions too, so they
/// count only between a person and a state or city, with nothing but times and words of aspect before them.
/// </summary>
internal sealed class JourneyFinder(FrameTable frames, Setting setting)
{
    // "để tham dự Hội nghị": between the host and the conference, and between the word for attending and its name.
    private const int NearConference = 8;

    /// <summary>The verbs of motion of a sentence, in order.</summary>
    public List<Trigger> Find(ClauseView clause)
    {
        var found = new List<Trigger>();
        for (var i = clause.FirstMention; i < clause.EndMention - 1; i++)
        {
            var mention = clause.Mention(i);
            if (!IsTraveller(clause, i))
            {
                continue;
            }
            var verb = PastAspect(clause, mention.End);
            if (frames.TryMatchClose(clause.Text.Tokens.AsSpan(0, clause.Sentence.End), verb, out var length, out var meanings)
                && !clause.IsTrigger(verb) && LeadsToPlace(clause, i + 1, verb + length) && SubjectFinder.Find(clause, verb) == SubjectFinder.HeadOfList(clause, i))
            {
                found.Add(new Trigger(verb, verb + length, meanings));
            }
        }
        return found;
    }

    /// <summary>True when a verb of motion tells no visit: one to a conference, or one that is still to come when something else happens.</summary>
    /// <remarks>"tới Đức để dự Hội nghị thượng đỉnh G20" visits nobody, "thăm Đức và dự ..." does; "trước khi ông A lên đường tới Nga" does not say whether he went.</remarks>
    public static bool IsNoVisit(ClauseView clause, Trigger trigger, Frame frame, int subject, List<int> others) =>
        frame is { Pattern: FramePattern.Visit, DirectObject: FrameObject.Required, Reverse: false }
        && (IsToConference(clause, trigger, others)
            // "cánh tay phải của ông A đang tới Mỹ": not the owner travels.
            || (subject >= 0 && (clause.Mention(subject).Role == "of"
                || clause.Text.GrammarAt(clause.Mention(subject).First - 1) is { Word: { Kind: GrammarKind.Subordinator, Value: "ahead" } })));

    private static bool IsToConference(ClauseView clause, Trigger trigger, List<int> others)
    {
        var end = others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End;
        for (var i = end; i < Math.Min(end + NearConference, clause.Sentence.End) && !clause.Text.IsPunctuation(i); i++)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Attendance } word)
            {
                return NamesConference(clause, word.End);
            }
        }
        return false;
    }

    // "hội nghị thượng đỉnh", "APEC".
    private static bool NamesConference(ClauseView clause, int at) =>
        clause.Triggers.Any(t => t.First >= at && t.First - at <= NearConference && t.Meanings[0] is { IsNoun: true, Frame: { Type: EventType.Consult, Mode: EventMode.Summit or EventMode.Multilateral } })
        || Enumerable.Range(clause.FirstMention, clause.EndMention - clause.FirstMention)
            .Any(i => clause.Mention(i).Kind == MentionKind.Body && clause.Mention(i).First >= at && clause.Mention(i).First - at <= 1);

    // "ông A", "Ngoại trưởng Nga", no "chuyến thăm của ông A" and no "cử đặc phái viên".
    private static bool IsTraveller(ClauseView clause, int at) =>
        clause.Mention(at) is { Role.Length: 0 } mention && clause.IsSide(at)
        && (mention.Kind is MentionKind.Person or MentionKind.Pronoun || mention is { Kind: MentionKind.Role, Country: not null });

    private int PastAspect(ClauseView clause, int from)
    {
        var at = from;
        var times = setting.StretchesIn(clause);
        while (at < clause.Sentence.End)
        {
            if (times.FirstOrDefault(t => t.First <= at && at < t.End) is { End: > 0 } time)
            {
                at = time.End;
            }
            else if (clause.Text.GrammarAt(at) is { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Filler or GrammarKind.Possible or GrammarKind.Negation or GrammarKind.Wish } word)
            {
                at = word.End;
            }
            else
            {
                return at;
            }
        }
        return at;
    }

    private static bool LeadsToPlace(ClauseView clause, int next, int end) =>
        clause.Mention(next) is { Country: not null, Kind: MentionKind.State or MentionKind.Place } host
        && (host.First == end || (host.First > end && clause.Text.LabelAt(end) is { Lexeme.Kind: LexemeKind.Naming } naming && naming.End == host.First));
}
