using Chancery.Data;
using Chancery.Model;
using Chancery.Reading.Times;

namespace Chancery.Coding;

/// <summary>
/// Chooses, among the expressions of time in a sentence, the one that dates an event: the nearest in its own clause. A time may stand
/// near and yet belong elsewhere: to the meeting that an act comes before, to what is announced, or to the announcing.
/// </summary>
internal sealed class TimeAttachment(Reading.Reading reading)
{
    // Beyond this a time belongs to another clause.
    private const int FarAway = 40;

    // Behind a verb of speech a time this near still says when it was said: "kêu gọi Triều Tiên hôm 4/5".
    private const int LongestTail = 6;

    // "hôm 5/6 mở theo thỏa thuận tại cuộc gặp ...": a noun in a phrase of its own leaves such a time to the verb before it, if it has another.
    private const int PhraseBreak = 15;

    // How far the head of a sentence stands from its main clause at most.
    private const int LongestHead = 30;

    // "Trong một tuyên bố đưa ra": before a time at the head of a sentence.
    private const int LongestOpening = 4;

    // "đến hết ngày 31/7": how far before a time the word stands that makes it an end.
    private const int LongestUntil = 2;

    // "đã có một loạt cuộc gặp": between a word of aspect and the noun of what is done.
    private const int LongestLightVerb = 5;

    /// <summary>The time of an event; null when none is its own. One that is its own may tell no date.</summary>
    public TimeExpression? Find(ClauseView clause, in TimedAct act, IEnumerable<TimeExpression> times)
    {
        TimeExpression? best = null;
        var bestDistance = FarAway;
        foreach (var time in times)
        {
            if (time.Kind is TimeKind.Duration or TimeKind.Set || (time.Value is null && !HidesDay(time)))
            {
                continue;
            }
            if (Distance(clause, act, time) is var distance && distance < bestDistance)
            {
                (best, bestDistance) = (time, distance);
            }
        }
        return best;
    }

    // "hôm qua" in a report of an unknown day: the event's own time, though it tells no date. "Năm nay" is no rival of a month or a day.
    private static bool HidesDay(TimeExpression time) => time is { Kind: TimeKind.Date, YearShift: null };

    // How far a time is from an event in tokens, with a malus for whatever parts the two.
    private int Distance(ClauseView clause, in TimedAct act, TimeExpression time)
    {
        var isBehind = time.FirstToken >= act.Trigger.End;
        var end = Math.Max(act.End, act.Trigger.End);
        var (from, to) = isBehind ? (time.FirstToken >= end ? end : act.Trigger.End, time.FirstToken) : (time.EndToken, act.Trigger.First);
        var distance = to - from;
        if (from < to)
        {
            distance += 6 * clause.Count(from, to, ",;:");
            // "Cùng ngày, bên lề hội nghị tại A, B, ông C đã ...": what heads a sentence reaches its main clause, however much stands between.
            distance = !isBehind && IsHead(clause, time) && !clause.Has(from, to, GrammarKind.Saying) ? Math.Min(distance, LongestHead) : distance;
            distance += 4 * clause.Triggers.Count(t => t.First >= from && t.End <= to);
            distance += clause.Has(from, to, GrammarKind.Subordinator) ? FarAway : 0;
            // A contact named in passing takes its date from its own clause only.
            distance += act.IsNoun && clause.Count(from, to, ",") > 0 && !(isBehind ? IsOutlook(clause, from, to) : IsDone(clause, act, time)) ? FarAway : 0;
        }
        distance += isBehind ? MalusBehind(act, time, to - from) : MalusBefore(clause, act, time);
        distance += IsEnd(clause, act, time) || IsAheadOfHeldWords(act, time) || IsOutsideQuote(act, time) ? FarAway : 0;
        // "lần đầu kể từ năm 1928", "sau khi ... năm 1975, A ...": times of another clause.
        return distance + (act.IsContact && time.Value is { Precision: EdtfPrecision.Interval, Last: null } ? FarAway : 0);
    }

    // "cuộc gặp với B, dự kiến diễn ra ngày 5/6": right behind its one comma a word says that it is to be.
    private static bool IsOutlook(ClauseView clause, int from, int to)
    {
        var comma = from;
        while (comma < to && !clause.Text.IsMark(comma, ','))
        {
            comma++;
        }
        return clause.Count(from, to, ",;:") == 1 && clause.Text.GrammarAt(comma + 1) is { Word.Kind: GrammarKind.Future or GrammarKind.Possible };
    }

    // Nothing that names a side or an act stands before it.
    private static bool IsHead(ClauseView clause, TimeExpression time)
    {
        for (var i = clause.Sentence.First; i < time.FirstToken; i++)
        {
            if (clause.IsMentioned(i) || clause.IsTrigger(i))
            {
                return false;
            }
        }
        return time.FirstToken - clause.Sentence.First <= LongestOpening;
    }

    // What is asked, promised or praised has times of its own behind the verb.
    private static int MalusBehind(in TimedAct act, TimeExpression time, int gap) => act.IsSpeech && gap > LongestTail ? FarAway : 0;

    private static int MalusBefore(ClauseView clause, in TimedAct act, TimeExpression time) =>
        IsInSubordinate(clause, time.FirstToken, act.Trigger.First) || IsOfWhatFollows(clause, time, act.Trigger) || IsOfTheSaying(clause, act, time) ? FarAway
        : act.IsNoun && clause.Text.GrammarAt(act.Trigger.First - 1) is { Word.Kind: GrammarKind.Preposition } ? PhraseBreak
        : 0;

    // "hủy cuộc gặp dự kiến ngày 12/6, đổ lỗi cho B": what has been said was not said on a day to come.
    private static bool IsAheadOfHeldWords(in TimedAct act, TimeExpression time) => act is { IsSpeech: true, Status: EventStatus.Held } && (time.IsAhead || time.YearShift > 0);

    // "gia hạn trừng phạt đến hết ngày 31/7": until when it holds, not when it was done.
    private static bool IsEnd(ClauseView clause, in TimedAct act, TimeExpression time)
    {
        if (act.Meaning is not { Frame.Mode: EventMode.Extend })
        {
            return false;
        }
        for (var i = time.FirstToken; i >= Math.Max(clause.Sentence.First, time.FirstToken - LongestUntil); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: "to" } })
            {
                return true;
            }
        }
        return false;
    }

    // "Tôi muốn gặp B", ông A nói hôm 1/5: the day on which somebody says that he will do a thing.
    private bool IsOutsideQuote(in TimedAct act, TimeExpression time) =>
        !act.IsSpeech && reading.QuoteAt(act.Trigger.First) is { } quote && (time.FirstToken < quote.First || time.FirstToken >= quote.End);

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

    // "trước cuộc gặp ngày 12/6, A ...": the day of the meeting that all else comes before.
    private static bool IsOfWhatFollows(ClauseView clause, TimeExpression time, Trigger trigger)
    {
        var hasNoun = false;
        for (var i = time.FirstToken - 1; i >= clause.Sentence.First && !clause.Text.IsPunctuation(i); i--)
        {
            hasNoun |= clause.IsTrigger(i);
            if (clause.Text.GrammarAt(i) is { Word: { Kind: GrammarKind.Preposition, Value: "ahead" } })
            {
                return hasNoun;
            }
        }
        return false;
    }

    // "Hôm 24/10 ông A cho biết sẽ không gặp B", "hôm 9/4 nhắc tới việc A từng gặp B": the day of the saying.
    private static bool IsOfTheSaying(ClauseView clause, in TimedAct act, TimeExpression time)
    {
        if (act.IsSpeech || act.Status == EventStatus.Held)
        {
            return false;
        }
        return clause.Has(time.EndToken, act.Trigger.First, GrammarKind.Saying) || clause.Has(time.EndToken, act.Trigger.First, GrammarKind.That)
            || (act.Status == EventStatus.Off && ReportDay.IsDayOrNone(time.Value) && (act.Meaning?.Frame.Status == EventStatus.Off || clause.Has(time.EndToken, act.Trigger.First, GrammarKind.Off)));
    }

    // "Cùng ngày, bên lề hội nghị, ông A đã có cuộc gặp với B": the noun is what the sentence tells as done.
    private static bool IsDone(ClauseView clause, in TimedAct act, TimeExpression time)
    {
        if (act.Subject < time.EndToken)
        {
            return false;
        }
        for (var i = act.Trigger.First - 1; i > Math.Max(act.Subject, act.Trigger.First - LongestLightVerb - 1); i--)
        {
            switch (clause.Text.GrammarAt(i)?.Word.Kind)
            {
                case GrammarKind.Past or GrammarKind.Future:
                    return true;
                case GrammarKind.Saying or GrammarKind.That or GrammarKind.Preposition or GrammarKind.Off:
                    return false;
            }
        }
        return false;
    }
}
