using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Reads from the function words around a trigger how far the event is, and whether it is denied.</summary>
public static class StatusReader
{
    // Words of aspect stand this many tokens before their verb at most.
    private const int Reach = 7;

    // "tham dự", "có một": between a word and the contact that it governs.
    private const int LightWords = 3;

    /// <summary>True when a word before the trigger says that the act is done often, or was done at some time past.</summary>
    public static bool IsHabitual(ClauseView clause, Trigger trigger)
    {
        for (var i = trigger.First - 1; i >= Math.Max(clause.Sentence.First, trigger.First - Reach) && !clause.Text.IsPunctuation(i); i--)
        {
            if (clause.Text.GrammarAt(i) is { Word.Value: "habit" })
            {
                return true;
            }
        }
        return false;
    }

    // "trong cuộc gặp", "trước các chuyến thăm": the preposition right before a noun.
    private static GrammarLabel? GovernorOf(ClauseView clause, Trigger trigger) =>
        clause.Text.GrammarAt(trigger.First - 1) switch
        {
            { Word.Kind: GrammarKind.Opener } opener => PrepositionAt(clause, opener.First - 1),
            { } => PrepositionAt(clause, trigger.First - 1),
            // "sau hai vụ thử".
            _ => PrepositionAt(clause, trigger.First - 2),
        };

    private static GrammarLabel? PrepositionAt(ClauseView clause, int at) =>
        at >= clause.Sentence.First && clause.Text.GrammarAt(at) is { Word: { Kind: GrammarKind.Preposition, Value: "in" or "at" or "time" or "ahead" or "occasion" } } word ? word : null;

    /// <summary>The status of a trigger; null when the words around deny the act.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="subjectFirst">The subject's first token; -1 when there is none.</param>
    /// <param name="subjectEnd">Just past the subject's last token; -1 when there is none.</param>
    /// <param name="frame">The frame, for the status that holds when no word says otherwise.</param>
    public static EventStatus? Read(ClauseView clause, Trigger trigger, int subjectFirst, int subjectEnd, Frame frame)
    {
        var isContact = frame.Type == EventType.Consult;
        if (trigger.Meanings.Length > 0 && trigger.Meanings[0].IsNoun && GovernorOf(clause, trigger) is { } governor)
        {
            // What is said before "trong cuộc gặp" is said of something else; "trước cuộc gặp" looks ahead to it.
            return isContact && governor.Word.Value == "ahead" && frame.Status == EventStatus.Held ? EventStatus.Planned : frame.Status;
        }
        var outlook = OutlookReader.Before(clause, subjectFirst);
        if (outlook is Outlook.Unreal or Outlook.Possible)
        {
            return outlook == Outlook.Possible ? EventStatus.Possible : null;
        }
        if (clause.Text.GrammarAt(clause.Sentence.First) is { Word.Kind: GrammarKind.Off })
        {
            // "Theo kế hoạch ban đầu, A sẽ hội đàm với B", "Lẽ ra A đã phản đối": it was to be, and is not.
            return isContact ? EventStatus.Off : null;
        }
        var (status, isSaid) = Around(clause, trigger, subjectEnd, frame);
        if (isSaid || status != EventStatus.Held || Setting.IsSpeechAct(frame))
        {
            return status;
        }
        if (outlook == Outlook.Planned || OutlookReader.IsAhead(clause, trigger.First))
        {
            return EventStatus.Planned;
        }
        return OutlookReader.Shared(clause, trigger.First, subjectEnd) switch
        {
            { Word.Kind: GrammarKind.Future } => EventStatus.Planned,
            { Word.Kind: GrammarKind.Possible } => EventStatus.Possible,
            _ => status,
        };
    }

    // The status by the words between subject and trigger, the nearest first, and whether any of them says it.
    private static (EventStatus? Status, bool IsSaid) Around(ClauseView clause, Trigger trigger, int subjectEnd, Frame frame)
    {
        var isContact = frame.Type == EventType.Consult;
        var isNoun = trigger.Meanings.Length > 0 && trigger.Meanings[0].IsNoun;
        var from = Math.Max(Math.Max(clause.Sentence.First, trigger.First - Reach), subjectEnd);
        var isPurpose = false;
        for (var i = trigger.First - 1; i >= from; i--)
        {
            if (clause.Text.IsMark(i, ','))
            {
                break;
            }
            if (clause.Text.GrammarAt(i) is not { } word)
            {
                continue;
            }
            i = word.First;
            if (isNoun && IsDeed(frame) && word.Word.Kind is GrammarKind.Purpose or GrammarKind.Obligation or GrammarKind.Future or GrammarKind.Possible)
            {
                continue;
            }
            switch (word.Word.Kind)
            {
                case GrammarKind.Past when !isPurpose || word.Word.Value == "done":
                    return (frame.Status, true);
                case GrammarKind.Negation:
                    return (isContact ? EventStatus.Off : null, true);
                case GrammarKind.Off:
                    return (isContact ? EventStatus.Off : null, true);
                case GrammarKind.Possible:
                    return (EventStatus.Possible, true);
                case GrammarKind.Unsure when Doubt(clause, trigger, word, frame, isNoun) is { } doubt:
                    return doubt;
                case GrammarKind.Future:
                    // "khẳng định sẽ tiếp tục phản đối": who says that he will has said it.
                    return (frame.Status == EventStatus.Held && !(Setting.IsSpeechAct(frame) && clause.Has(clause.Sentence.First, trigger.First, GrammarKind.Saying)) ? EventStatus.Planned : frame.Status, true);
                case GrammarKind.Wish:
                    return (isContact ? EventStatus.Proposed : frame.Status, true);
                case GrammarKind.Obligation:
                    return (isContact || frame.Type == EventType.Sanction ? EventStatus.Proposed : null, true);
                case GrammarKind.If:
                    return (null, true);
                case GrammarKind.Purpose when !isContact || frame.Mode == EventMode.Talks:
                    return (null, true);
                case GrammarKind.Purpose when IsFor(clause, word, trigger, frame, isNoun):
                    // "tới Seoul để gặp A": what a trip is for lies ahead of it; only where the trip is over the meeting is told as well.
                    isPurpose = true;
                    from = Math.Max(clause.Sentence.First, subjectEnd);
                    break;
            }
        }
        return isPurpose && frame.Status == EventStatus.Held ? (EventStatus.Planned, true) : (frame.Status, false);
    }

    // "để đáp trả vụ phóng của B", "cần lên án vụ phóng của B": that something is to be done about a deed makes the deed no plan.
    private static bool IsDeed(Frame frame) => frame.Type is EventType.Mobilize or EventType.Assault && frame.Pattern == FramePattern.Act;

    // "để tham dự hội nghị", "cân nhắc một cuộc gặp": a light verb or a numeral at most stands between.
    private static bool Governs(ClauseView clause, GrammarLabel word, Trigger trigger) =>
        trigger.First - word.End <= LightWords && !clause.Has(word.End, trigger.First, GrammarKind.Preposition);

    private static bool IsFor(ClauseView clause, GrammarLabel word, Trigger trigger, Frame frame, bool isNoun) =>
        frame.Mode != EventMode.Visit && (!isNoun || Governs(clause, word, trigger));

    // What a word of doubt before a trigger makes of it; null when it governs something else.
    private static (EventStatus? Status, bool IsSaid)? Doubt(ClauseView clause, Trigger trigger, GrammarLabel word, Frame frame, bool isNoun)
    {
        var isNext = word.End == trigger.First || clause.IsFilled(word.End, trigger.First);
        return word.Word.Value switch
        {
            // "cân nhắc đề nghị của A", "xem xét khả năng chấp thuận": what is thought over has not been said.
            "doubt" or "weigh" when Setting.IsSpeechAct(frame) => isNext ? (null, true) : null,
            // "khả năng tấn công" is what somebody is able to do.
            "chance" when frame.Type != EventType.Consult => (null, true),
            // "cân nhắc 5 địa điểm cho cuộc gặp": it is the places that are thought over.
            "weigh" when isNoun && !Governs(clause, word, trigger) => null,
            "doubt" or "weigh" or "chance" => (EventStatus.Possible, true),
            "intent" => isNext ? (frame.Status == EventStatus.Held ? EventStatus.Planned : frame.Status, true) : null,
            // "lo ngại về cuộc gặp": the meeting itself is real.
            _ => isNext && !isNoun ? (null, true) : null,
        };
    }

    // Between a contact's last side and what is said of it stand a time and a place at most.
    private const int ReachBehind = 8;

    /// <summary>
    /// What is said of a contact that a noun names: "cuộc gặp giữa A và B bị hoãn", "... sẽ diễn ra", "cuộc gặp sắp tới giữa A và B"; null when nothing is.
    /// </summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="noun">The noun.</param>
    /// <param name="from">Just past the noun's last side.</param>
    /// <param name="times">The stretches of time in the sentence, which are skipped.</param>
    public static EventStatus? OfNoun(ClauseView clause, Trigger noun, int from, IReadOnlyList<(int First, int End)> times) =>
        Behind(clause, from, times)
        ?? (clause.Text.GrammarAt(noun.End) is { Word: { Kind: GrammarKind.Future } or { Value: "next" } } || clause.Text.GrammarAt(from) is { Word.Value: "next" } ? EventStatus.Planned : null);

    /// <summary>
    /// True when a noun names any deed there might be, and none that there was: "bất cứ vụ thử hạt nhân nào của A", "một cuộc tấn công của A có thể dẫn tới ...".
    /// </summary>
    public static bool IsSupposed(ClauseView clause, Trigger noun, Frame frame)
    {
        if (frame.Type == EventType.Consult || Setting.IsSpeechAct(frame) || noun.First <= clause.Sentence.First)
        {
            return false;
        }
        return clause.Text.GrammarAt(noun.First - 1)?.Word switch
        {
            { Kind: GrammarKind.Opener, Value: "any" } => true,
            { Kind: GrammarKind.Opener, Value: "one" } => IsOnlyPossible(clause, noun.End),
            _ => false,
        };
    }

    private static bool IsOnlyPossible(ClauseView clause, int from)
    {
        for (var i = from; i < clause.Sentence.End && i < from + ReachBehind && !clause.Text.IsPunctuation(i); i++)
        {
            switch (clause.Text.GrammarAt(i)?.Word.Kind)
            {
                case GrammarKind.Possible or GrammarKind.Future:
                    return true;
                case GrammarKind.Past or GrammarKind.Saying or GrammarKind.That or GrammarKind.Copula:
                    return false;
            }
        }
        return false;
    }

    private static EventStatus? Behind(ClauseView clause, int from, IReadOnlyList<(int First, int End)> times)
    {
        var steps = 0;
        EventStatus? status = null;
        for (var i = from; i < clause.Sentence.End && steps < ReachBehind; i++, steps++)
        {
            if (times.FirstOrDefault(t => t.First <= i && i < t.End) is { End: > 0 } time)
            {
                i = time.End - 1;
                continue;
            }
            if (clause.Text.IsPunctuation(i) || clause.IsTrigger(i))
            {
                // "cuộc gặp với B, dự kiến vào cuối tháng".
                return status ?? (clause.Text.IsMark(i, ',') && clause.Text.GrammarAt(i + 1) is { Word.Kind: GrammarKind.Future } ? EventStatus.Planned : null);
            }
            switch (clause.Text.GrammarAt(i)?.Word.Kind)
            {
                case GrammarKind.Off:
                    return EventStatus.Off;
                case GrammarKind.Possible:
                    return EventStatus.Possible;
                case GrammarKind.Future:
                    status = EventStatus.Planned;
                    break;
                case GrammarKind.Past when clause.Text.GrammarAt(clause.Text.GrammarAt(i)!.Value.End)?.Word.Kind is GrammarKind.Off or GrammarKind.Future:
                    // "đã bị hoãn", "đã được lùi sang": what has been done is the putting off.
                    break;
                case GrammarKind.Past or GrammarKind.Saying or GrammarKind.That or GrammarKind.Subordinator or GrammarKind.Clause or GrammarKind.Purpose or GrammarKind.Copula:
                    return status;
            }
        }
        return status;
    }
}
