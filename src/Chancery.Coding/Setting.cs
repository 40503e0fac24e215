using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;
using Chancery.Reading.Times;

namespace Chancery.Coding;

/// <summary>Finds when and where the event of a trigger is set.</summary>
internal sealed class Setting(Reading.Reading reading)
{
    private readonly TimeAttachment _times = new(reading);

    /// <summary>The time of an event among those of its sentence; null when none is its own.</summary>
    public TimeExpression? TimeOf(ClauseView clause, in TimedAct act) => _times.Find(clause, act, TimesIn(clause));

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

    /// <summary>The status of a contact once its time is known: what lies ahead, of publication or by the time's own words, has not been held.</summary>
    /// <param name="status">The status by the words around.</param>
    /// <param name="time">The contact's time.</param>
    /// <param name="isOver">True where a word says that it is over.</param>
    public EventStatus StatusAt(EventStatus status, TimeExpression? time, bool isOver)
    {
        if (status != EventStatus.Held || time is null)
        {
            return status;
        }
        var isAhead = reading.Text.Article.Published is { } published && time.Value?.First is { } first ? first > published : time.IsAhead && !isOver;
        return isAhead ? EventStatus.Planned : status;
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
