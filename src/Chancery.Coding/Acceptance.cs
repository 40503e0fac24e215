using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Tells the acts that other acts are about, and the contacts that an acceptance plans.</summary>
internal sealed class Acceptance(Setting setting)
{
    // In tokens, between an acceptance and the contact that it plans.
    private const int LongestReach = 15;

    /// <summary>The act that a trigger is the content of; null when it stands by itself.</summary>
    /// <remarks>"sẵn sàng đàm phán", "đề nghị Mỹ dỡ bỏ trừng phạt", "dọa trục xuất đại sứ": what an act is about is not itself done.</remarks>
    public static Frame? ActAround(ClauseView clause, Trigger trigger)
    {
        foreach (var other in clause.Triggers)
        {
            if (other.First >= trigger.First)
            {
                break;
            }
            if (other.Meanings[0] is { IsNoun: false, Frame: { Pattern: FramePattern.Act, Type: not (EventType.Sanction or EventType.Mobilize or EventType.Assault or EventType.Coerce) } } meaning
                && !(trigger.Meanings[0] is { IsNoun: true, Frame.Pattern: FramePattern.Act } && IsOfFact(meaning.Frame))
                && trigger.First - other.End <= 10 && clause.Count(other.End, trigger.First, ",;:.") == 0
                && !clause.Has(other.End, trigger.First, GrammarKind.Subordinator) && !clause.Has(other.End, trigger.First, GrammarKind.And)
                && !clause.Has(other.End, trigger.First, GrammarKind.Clause)
                // "thả tù nhân trong ngày họp thượng đỉnh giữa A và B": a contact that dates an act is none that the act is about.
                && !clause.HasPreposition(other.End, trigger.First, "in", "time", "ahead", "occasion"))
            {
                return meaning.Frame;
            }
        }
        return null;
    }

    // "lên án vụ phóng tên lửa của B", "hoan nghênh cuộc không kích của B": what is blamed, praised or denied was done.
    private static bool IsOfFact(Frame frame) => frame.Type is EventType.Accuse or EventType.Support or EventType.Reject;

    /// <summary>True when the act plans a definite contact.</summary>
    /// <remarks>Agreeing to a definite meeting plans it: one with its own date, or a visit or meeting whose sides are named.</remarks>
    public bool IsDefinite(ClauseView clause, Trigger trigger, Frame act) =>
        act.Type == EventType.Agree
        && (setting.TimeOf(clause, TimedAct.Of(trigger, null))?.Value is { Precision: EdtfPrecision.Day or EdtfPrecision.Interval }
            || clause.Triggers.Any(t => t.End <= trigger.First && t.Meanings[0].Frame.Type == EventType.Agree && AcceptedContact(clause, t) is { } contact && contact.First == trigger.First));

    /// <summary>The contact that an acceptance plans; null when it accepts something else.</summary>
    /// <remarks>"nhận lời thăm Bình Nhưỡng", "đồng ý gặp Tổng thống Moon": the contact that an acceptance plans; null when it accepts something else.</remarks>
    public static Trigger? AcceptedContact(ClauseView clause, Trigger acceptance)
    {
        foreach (var trigger in clause.Triggers)
        {
            if (trigger.First < acceptance.End || trigger.Meanings[0] is not { IsNoun: false, Frame: { Type: EventType.Consult, Mode: EventMode.Visit or EventMode.Meeting or EventMode.Summit } })
            {
                continue;
            }
            var isNear = trigger.First - acceptance.End <= LongestReach && clause.Count(acceptance.End, trigger.First, ",;:") == 0
                && !clause.Has(acceptance.End, trigger.First, GrammarKind.Clause) && !clause.Has(acceptance.End, trigger.First, GrammarKind.Subordinator);
            var named = false;
            for (var i = clause.FirstMention; isNear && i < clause.EndMention; i++)
            {
                named |= clause.Mention(i).First >= trigger.End && clause.Mention(i).First - trigger.End <= 2 && (clause.IsSide(i) || clause.Mention(i).Kind == MentionKind.Place);
            }
            return isNear && named ? trigger : null;
        }
        return null;
    }
}
