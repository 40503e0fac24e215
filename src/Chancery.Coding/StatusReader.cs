using Chancery.Data;
using Chancery.Model;

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

    /// <summary>The status of a trigger; null when the words around deny the act.</summary>
    /// <param name="clause">The sentence.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="subjectEnd">Just past the subject's last token; -1 when there is none.</param>
    /// <param name="frame">The frame, for the status that holds when no word says otherwise.</param>
    public static EventStatus? Read(ClauseView clause, Trigger trigger, int subjectEnd, Frame frame)
    {
        var isContact = frame.Type == EventType.Consult;
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
                    return status == EventStatus.Held ? EventStatus.Planned : status;
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
}
