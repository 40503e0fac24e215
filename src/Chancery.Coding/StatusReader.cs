using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Reads from the function words around a trigger how far the event is, and whether it is denied.</summary>
public static class StatusReader
{
    // Words of aspect stand this many tokens before their verb at most.
    private const int Reach = 7;

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

    // "trong cuộc gặp", "trước chuyến thăm": the preposition right before a noun.
    private static GrammarLabel? GovernorOf(ClauseView clause, Trigger trigger) =>
        trigger.First > clause.Sentence.First && clause.Text.GrammarAt(trigger.First - 1) is { Word: { Kind: GrammarKind.Preposition, Value: "in" or "at" or "time" or "ahead" or "occasion" } } word ? word : null;

    // "Nhiều khả năng A sẽ gặp B": the doubt stands before the subject.
    private static bool IsOpenedByDoubt(ClauseView clause, int subjectFirst) =>
        subjectFirst > clause.Sentence.First && clause.Text.GrammarAt(subjectFirst - 1) is { Word.Kind: GrammarKind.Possible };

    /// <summary>The status of a trigger; null when the words around deny the act.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="subjectFirst">The subject's first token; -1 when there is none.</param>
    /// <param name="subjectEnd">Just past the subject's last token; -1 when there is none.</param>
    /// <param name="frame">The frame, for the status that holds when no word says otherwise.</param>
    public static EventStatus? Read(ClauseView clause, Trigger trigger, int subjectFirst, int subjectEnd, Frame frame)
    {
        var isContact = frame.Type == EventType.Consult;
        if (IsOpenedByDoubt(clause, subjectFirst))
        {
            return EventStatus.Possible;
        }
        if (isContact && clause.Text.GrammarAt(clause.Sentence.First) is { Word.Kind: GrammarKind.Off })
        {
            // "Theo kế hoạch ban đầu, A sẽ hội đàm với B": it was to be, and is not.
            return EventStatus.Off;
        }
        if (trigger.Meanings.Length > 0 && trigger.Meanings[0].IsNoun && GovernorOf(clause, trigger) is { } governor)
        {
            // What is said before "trong cuộc gặp" is said of something else; "trước cuộc gặp" looks ahead to it.
            return governor.Word.Value == "ahead" && frame.Status == EventStatus.Held ? EventStatus.Planned : frame.Status;
        }
        var from = Math.Max(Math.Max(clause.Sentence.First, trigger.First - Reach), subjectEnd);
        var status = frame.Status;
        for (var i = trigger.First - 1; i >= from; i--)
        {
            if (clause.Text.IsMark(i, ',') || clause.Text.GrammarAt(i) is not { } word)
            {
                if (clause.Text.IsMark(i, ','))
                {
                    break;
                }
                continue;
            }
            i = word.First;
            switch (word.Word.Kind)
            {
                case GrammarKind.Past:
                    return status;
                case GrammarKind.Negation:
                    return isContact ? EventStatus.Off : null;
                case GrammarKind.Off:
                    return isContact ? EventStatus.Off : null;
                case GrammarKind.Possible:
                    return EventStatus.Possible;
                case GrammarKind.Future:
                    // "khẳng định sẽ tiếp tục phản đối": who says that he will has said it.
                    return status == EventStatus.Held && !(Setting.IsSpeechAct(frame) && clause.Has(clause.Sentence.First, trigger.First, GrammarKind.Saying)) ? EventStatus.Planned : status;
                case GrammarKind.Wish:
                    return isContact ? EventStatus.Proposed : status;
                case GrammarKind.Obligation:
                    return isContact || frame.Type == EventType.Sanction ? EventStatus.Proposed : null;
                case GrammarKind.If:
                    return null;
                case GrammarKind.Purpose when !isContact || frame.Mode == EventMode.Talks:
                    return null;
            }
        }
        return status;
    }

    // Between a contact's last side and what is said of it stand a time and a place at most.
    private const int ReachBehind = 8;

    /// <summary>
    /// What is said of a contact that a noun names: "cuộc gặp giữa A và B bị hoãn", "... sẽ diễn ra"; null when nothing is.
    /// </summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="from">Just past the noun's last side.</param>
    /// <param name="times">The stretches of time in the sentence, which are skipped.</param>
    public static EventStatus? Behind(ClauseView clause, int from, IReadOnlyList<(int First, int End)> times)
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
                return status;
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
                case GrammarKind.Past or GrammarKind.Saying or GrammarKind.That or GrammarKind.Subordinator or GrammarKind.Clause or GrammarKind.Purpose or GrammarKind.Copula:
                    return status;
            }
        }
        return status;
    }
}
