using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Coding;

/// <summary>Finds when and where the event of a trigger is set.</summary>
internal sealed class Setting(Reading.Reading reading)
{
    // Beyond this a time belongs to another clause.
    private const int FarAway = 40;

    // Behind a verb of speech a time this near still says when it was said: "kêu gọi Triều Tiên hôm 4/5".
    private const int LongestTail = 6;

    /// <summary>The date of a trigger's event: the expression nearest to it in its clause, else in its sentence; null when none.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="meaning">What it means; null for a bare verb.</param>
    /// <param name="end">Just past its last complement: a time right behind that is the event's own, however long the complement.</param>
    public EdtfDate? TimeOf(ClauseView clause, Trigger trigger, FrameTrigger? meaning, int end)
    {
        end = Math.Max(end, trigger.End);
        EdtfDate? best = null;
        var bestDistance = int.MaxValue;
        foreach (var time in TimesIn(clause))
        {
            if (time.Value is not { } value || time.Kind is TimeKind.Duration or TimeKind.Set)
            {
                continue;
            }
            var isBehind = time.FirstToken >= trigger.End;
            var (from, to) = isBehind ? (time.FirstToken >= end ? end : trigger.End, time.FirstToken) : (time.EndToken, trigger.First);
            var distance = to - from;
            // "lần đầu kể từ năm 1928", "sau khi ... năm 1975, A ...": times of another clause.
            distance += meaning is { Frame.Type: EventType.Consult } && value.Precision == EdtfPrecision.Interval && value.Last is null ? FarAway : 0;
            distance += !isBehind && IsInSubordinate(clause, time.FirstToken, trigger.First) ? FarAway : 0;
            if (from < to)
            {
                distance += 6 * clause.Count(from, to, ",;:");
                distance += 4 * clause.Triggers.Count(t => t.First >= from && t.End <= to);
                distance += clause.Has(from, to, GrammarKind.Subordinator) ? FarAway : 0;
                // A contact named in passing takes its date from its own clause only.
                distance += meaning is { IsNoun: true } && clause.Count(from, to, ",") > 0 ? FarAway : 0;
                // What is asked, promised or praised has times of its own behind the verb.
                distance += meaning is { Frame: var frame } && IsSpeechAct(frame) && isBehind && to - from > LongestTail ? FarAway : 0;
            }
            if (distance < bestDistance && distance < FarAway)
            {
                (best, bestDistance) = (value, distance);
            }
        }
        return best;
    }

    // A subordinator before the time in its own run between commas, and a comma between it and the trigger.
    private static bool IsInSubordinate(ClauseView clause, int time, int trigger)
    {
        if (clause.Count(time, trigger, ",") == 0)
        {
            return false;
        }
        for (var i = time - 1; i >= clause.Sentence.First && !clause.Text.IsPunctuation(i); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Subordinator })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The place of a contact and its state: "tại Bắc Kinh", the nearest to the trigger in its sentence; null when none.</summary>
    public (string Name, string? State)? PlaceOf(ClauseView clause, Trigger trigger)
    {
        (string Name, string? State)? best = null;
        var bestDistance = int.MaxValue;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.Role != "at" || mention.Kind is not (MentionKind.Place or MentionKind.State) || mention.Head is null)
            {
                continue;
            }
            var distance = mention.First >= trigger.End ? mention.First - trigger.End : (trigger.First - mention.End) * 2;
            if (distance < bestDistance)
            {
                (best, bestDistance) = ((reading.Text.Slice(mention.First, mention.End), mention.Country), distance);
            }
        }
        return best;
    }

    /// <summary>Where the expressions of time in a sentence stand, as token ranges.</summary>
    public IReadOnlyList<(int First, int End)> StretchesIn(ClauseView clause) => [.. TimesIn(clause).Select(t => (t.FirstToken, t.EndToken))];

    /// <summary>The further days of a list that begins with a date: "vào ngày 4/5 và 9/5".</summary>
    public IEnumerable<EdtfDate> JoinedTo(ClauseView clause, EdtfDate date)
    {
        var end = -1;
        foreach (var time in TimesIn(clause))
        {
            if (time.Value is not { Precision: EdtfPrecision.Day } value)
            {
                end = -1;
            }
            else if (end < 0)
            {
                end = value.Equals(date) ? time.EndToken : -1;
            }
            else if (IsJoint(clause, end, time.FirstToken))
            {
                end = time.EndToken;
                yield return value;
            }
            else
            {
                yield break;
            }
        }
    }

    private static bool IsJoint(ClauseView clause, int from, int to) =>
        to - from == 1 && (clause.Text.IsMark(from, ',') || clause.Text.GrammarAt(from) is { Word.Kind: GrammarKind.And });

    /// <summary>The status once the date is known: what lies after the day of publication has not been held.</summary>
    public EventStatus StatusAt(EventStatus status, EdtfDate? date, Frame frame)
    {
        if (status != EventStatus.Held || frame.Type != EventType.Consult || reading.Text.Article.Published is not { } published || date?.First is not { } first)
        {
            return status;
        }
        return first > published ? EventStatus.Planned : status;
    }

    /// <summary>True when a date lies before the day of publication: what was agreed on for then has been.</summary>
    public bool IsPast(EdtfDate? date) => reading.Text.Article.Published is { } published && date?.Last is { } last && last < published;

    /// <summary>The body whose every session is one of many states.</summary>
    public const string SecurityCouncil = "UNSC";

    /// <summary>True for the types that are done by speaking.</summary>
    public static bool IsSpeechAct(Frame frame) => frame.Type is EventType.Request or EventType.Agree or EventType.Support or EventType.Accuse
        or EventType.Reject or EventType.Threaten or EventType.Concede;

    /// <summary>True for the code of an international body.</summary>
    public static bool IsBody(string code) => code.Length != 3 || code is "G20" or "UNO" or "EUU" or "WTO" or "IMF" or "ICC" or "SCO";

    /// <summary>True when a body meets by itself: a council or group whose sessions are contacts of its members.</summary>
    public static bool IsCouncil(List<Actor> sides) => sides.Count == 1 && sides[0].Country is SecurityCouncil or "G7" or "G20" or "ASEAN" or "NATO" or "EUU";

    private IEnumerable<TimeExpression> TimesIn(ClauseView clause)
    {
        for (var i = Ordered.FirstAtOrAfter(reading.Times, clause.Sentence.First, t => t.FirstToken); i < reading.Times.Length; i++)
        {
            if (reading.Times[i].FirstToken >= clause.Sentence.End)
            {
                yield break;
            }
            yield return reading.Times[i];
        }
    }
}
