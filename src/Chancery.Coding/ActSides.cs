using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Finds who acts upon whom by a directed act.</summary>
internal static class ActSides
{
    // What is asked, threatened or promised names sides of its own further on.
    private const int NearObject = 6;

    /// <summary>Actors and recipients; null when nobody of a state acts, or only within it.</summary>
    public static EventSides? Find(ClauseView clause, Trigger trigger, FrameTrigger meaning, List<Actor> subject, List<int> others, int subjectEnd)
    {
        if (meaning.IsNoun)
        {
            // "lời kêu gọi của A": the owner is the actor; without one, only the subject of a light verb right before ("ra lời kêu gọi").
            var owner = FirstOwner(clause, trigger);
            if (owner >= 0)
            {
                subject = [.. clause.Actors(owner)];
                others.Remove(owner);
            }
            else if (!IsOfLightVerb(clause, trigger, subjectEnd))
            {
                return null;
            }
        }
        var recipients = new List<Actor>();
        foreach (var at in others)
        {
            SideList.Add(recipients, clause.Actors(at));
        }
        var own = subject.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var named = recipients.Count;
        recipients.RemoveAll(r => r.Country is null || own.Contains(r.Country));
        if (named > 0 && recipients.Count == 0 && !meaning.IsNoun && !LeadsWhatIsSaid(clause, meaning.Frame, trigger.End))
        {
            // A president and his own minister: an act inside one state is none between states.
            return null;
        }
        if (recipients.Count == 0 && TakesSide(meaning.Frame) && ComplementFinder.FirstSide(clause, trigger, own) is >= 0 and var side
            && (meaning.Frame.Type is not (EventType.Request or EventType.Threaten) || clause.Mention(side).First - trigger.End <= NearObject))
        {
            SideList.Add(recipients, clause.Actors(side).Where(a => a.Country is not null && !own.Contains(a.Country)));
        }
        if (recipients.Count == 0 && meaning.Frame.Type is (EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten)
            && subject.Exists(a => a.Person is not null) && clause.Triggers.Count == 1 && !LooksAbroad(clause, own))
        {
            // "Thủ tướng yêu cầu công tác đón tiếp phải chu đáo": nothing in the sentence is of another state.
            return null;
        }
        var frame = meaning.Frame;
        if (frame.DirectObject == FrameObject.Required && recipients.Count == 0)
        {
            return null;
        }
        if (frame.Reverse)
        {
            (subject, recipients) = (recipients, subject);
        }
        return subject.Exists(a => a.Country is not null) ? new EventSides(subject, recipients, null) : null;
    }

    /// <summary>
    /// The states right behind a verb without a subject of its own, when one of them seems to be its subject; null otherwise. "A lên án
    /// việc B phóng tên lửa và kêu gọi B ...": nobody calls upon himself.
    /// </summary>
    public static IReadOnlySet<string>? OtherThanSubject(ClauseView clause, Trigger trigger, FrameTrigger meaning, List<Actor> subject)
    {
        if (meaning.IsNoun || meaning.Frame.Pattern != FramePattern.Act || meaning.Frame.Reverse || subject.Count == 0 || !FollowsBreak(clause, trigger.First))
        {
            return null;
        }
        var acted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var at in ComplementFinder.Find(clause, trigger, meaning))
        {
            acted.UnionWith(clause.Actors(at).Select(a => a.Country).OfType<string>());
        }
        return subject.Exists(a => a.Country is { } country && acted.Contains(country)) ? acted : null;
    }

    // "... và đã kêu gọi", "..., đồng thời kêu gọi": the verb goes on with a subject named before.
    private static bool FollowsBreak(ClauseView clause, int verb)
    {
        var at = verb - 1;
        while (at > clause.Sentence.First && clause.Text.GrammarAt(at) is { Word: { Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Filler, Value: not "joins" } } word)
        {
            at = word.First - 1;
        }
        return at >= clause.Sentence.First && (clause.Text.IsMark(at, ',') || clause.Text.GrammarAt(at) is { Word: { Kind: GrammarKind.And or GrammarKind.Clause } or { Value: "joins" } });
    }

    // "cam kết Bắc Kinh sẽ ...", "dọa rút Mỹ khỏi NATO": the own state behind a word of promise or threat acts in what is promised.
    private static bool LeadsWhatIsSaid(ClauseView clause, Frame frame, int end) =>
        frame.Type == EventType.Agree || (frame.Type == EventType.Threaten && !clause.IsMentioned(end));

    // A missile test is aimed at nobody: whoever stands behind it is the topic or a bystander.
    private static bool TakesSide(Frame frame) =>
        frame.Type != EventType.Mobilize || frame.DirectObject != FrameObject.None || frame.Markers.Any(role => role != "of");

    private static bool LooksAbroad(ClauseView clause, HashSet<string> own)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.Kind is MentionKind.Group or MentionKind.BackReference || (mention.Country is { } country && !own.Contains(country))
                || (!clause.Actors(i).IsDefaultOrEmpty && clause.Actors(i).Any(a => a.Country is { } other && !own.Contains(other))))
            {
                return true;
            }
        }
        return false;
    }

    // "Mỹ ra lệnh trừng phạt": subject and noun with nothing between but the light verb and words of aspect.
    private static bool IsOfLightVerb(ClauseView clause, Trigger trigger, int subjectEnd) =>
        subjectEnd >= 0 && trigger.First - subjectEnd <= 4 && clause.Count(subjectEnd, trigger.First, ",;:\"“") == 0
        && !clause.Has(subjectEnd, trigger.First, GrammarKind.Saying) && !clause.Has(subjectEnd, trigger.First, GrammarKind.That)
        && !clause.Has(subjectEnd, trigger.First, GrammarKind.Subordinator) && !clause.Has(subjectEnd, trigger.First, GrammarKind.Preposition);

    // "trừng phạt mà | Mỹ áp đặt", "trừng phạt được | EU thông qua": behind the noun stands who does it.
    private static bool OpensClause(ClauseView clause, Trigger trigger) =>
        clause.Text.GrammarAt(trigger.End - 1) is { Word: { Value: "relative" } or { Kind: GrammarKind.Passive } };

    private static int FirstOwner(ClauseView clause, Trigger trigger)
    {
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            if (mention.First >= trigger.End && mention.First - trigger.End <= 12 && clause.IsSide(i) && clause.Count(trigger.End, mention.First, ",;:") == 0
                && (mention.Role is "of" or "by" || (mention.First == trigger.End && OpensClause(clause, trigger))))
            {
                return i;
            }
        }
        return -1;
    }
}
