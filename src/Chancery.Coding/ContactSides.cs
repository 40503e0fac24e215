using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Finds the sides of contacts and visits: subject and complement of a verb, owners and partners of a noun.</summary>
internal static class ContactSides
{
    // "trong một", "tại các".
    private const int LongestLink = 3;

    /// <summary>The sides of a contact; null when there are not two.</summary>
    public static EventSides? Contact(ClauseView clause, Trigger trigger, FrameTrigger meaning, bool isNominal, List<Actor> subject, List<int> others)
    {
        var sides = new List<Actor>();
        var complement = new List<Actor>();
        foreach (var at in others)
        {
            SideList.Add(complement, clause.Actors(at).Where(a => a.CanAct));
        }
        if (meaning.IsNoun && complement.Count == 0 && PartnerBefore(clause, trigger) is >= 0 and var partner)
        {
            SideList.Add(complement, clause.Actors(partner).Where(a => a.CanAct));
        }
        // "cuộc gặp giữa A và B" has all its sides behind it; "cuộc gặp với B" has the other one elsewhere in its sentence.
        var needsSubject = meaning.IsNoun
            ? SideList.Countries(complement) < 2 || !others.Exists(at => clause.Mention(at).Role is "between" or "of" || clause.Mention(at).Kind == MentionKind.Compound)
            : !isNominal;
        if (needsSubject)
        {
            // "Trao đổi với B, A đề nghị ...": the subject of a verb that opens the sentence stands behind.
            SideList.Add(sides, subject.Count > 0 ? subject : OfSentence(clause, trigger, others));
        }
        // "Hàn Quốc và Nhật Bản nhất trí gây sức ép với Triều Tiên": where the subject has both sides, "với" belongs to what they agree on.
        if (meaning.Frame.Type == EventType.Consult || SideList.Countries(sides) < 2)
        {
            SideList.Add(sides, complement);
        }
        // An exercise may be held alone.
        var isAlone = meaning.Frame.Type == EventType.Mobilize && SideList.Countries(sides) == 1 && (isNominal ? others.Exists(at => clause.Mention(at).Role == "of") : others.Count == 0);
        return isAlone || SideList.Countries(sides) >= 2 || (Setting.IsCouncil(sides) && meaning.Frame.Mode == EventMode.Multilateral) ? new EventSides(sides, [], null) : null;
    }

    // "A nói với B trong một cuộc gặp": whom A speaks to there is whom he meets; -1 when nobody stands so.
    private static int PartnerBefore(ClauseView clause, Trigger trigger)
    {
        for (var i = clause.EndMention - 1; i >= clause.FirstMention; i--)
        {
            var mention = clause.Mention(i);
            if (mention.End <= trigger.First)
            {
                return mention.Role == "with" && clause.IsSide(i) && trigger.First - mention.End <= LongestLink && clause.HasPreposition(mention.End, trigger.First, "in", "at") ? i : -1;
            }
        }
        return -1;
    }

    // "Trong cuộc gặp với B, A nói ...": the subject stands behind the complement's comma; "A nói rằng ..., trong cuộc gặp với B": at the head.
    private static List<Actor> OfSentence(ClauseView clause, Trigger trigger, List<int> others)
    {
        if (BehindComma(clause, trigger, others) is { Count: > 0 } behind)
        {
            return behind;
        }
        for (var i = clause.FirstMention; i < clause.EndMention && clause.Mention(i).End <= trigger.First; i++)
        {
            if (clause.Mention(i).Role.Length == 0 && clause.IsSide(i))
            {
                return clause.IsAttribute(i) ? [] : WithJoined(clause, i);
            }
        }
        return [];
    }

    private static List<Actor> BehindComma(ClauseView clause, Trigger trigger, List<int> others)
    {
        var from = others.Count > 0 ? clause.Mention(others[^1]).End : trigger.End;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            if (clause.Mention(i).First >= from && clause.Mention(i).Role.Length == 0 && clause.IsSide(i) && !others.Contains(i)
                && clause.Count(from, clause.Mention(i).First, ",") > 0)
            {
                return WithJoined(clause, i);
            }
        }
        return [];
    }

    // "Trong cuộc gặp hôm qua, Tổng thống A và Chủ tịch B đã ký ...": both take part.
    private static List<Actor> WithJoined(ClauseView clause, int head)
    {
        var actors = new List<Actor>();
        foreach (var at in SubjectFinder.WithJoined(clause, head))
        {
            SideList.Add(actors, clause.Actors(at).Where(a => a.CanAct));
        }
        return actors;
    }

    /// <summary>The bodies among the sides of a conference; null when there is none.</summary>
    public static EventSides? Bodies(ClauseView clause, List<int> others)
    {
        var bodies = new List<Actor>();
        foreach (var at in others)
        {
            SideList.Add(bodies, clause.Actors(at).Where(a => a.Country is { } code && Setting.IsBody(code)));
        }
        return bodies.Count == 0 ? null : new EventSides(bodies, [], null);
    }

    /// <summary>Visitor and hosts; null when no host is named.</summary>
    public static EventSides? Visit(ClauseView clause, Trigger trigger, FrameTrigger meaning, List<Actor> subject, List<int> others)
    {
        if (meaning.IsNoun)
        {
            var owner = others.FindIndex(at => clause.Mention(at).Role == "of");
            if (owner >= 0)
            {
                subject = [.. clause.Actors(others[owner])];
                others.RemoveAt(owner);
            }
            else if (subject.Count == 0)
            {
                subject = OfSentence(clause, trigger, others);
            }
        }
        else if (subject.Count == 0)
        {
            // "Phát biểu khi công du Nhật Bản, ông A nói ...".
            subject = BehindComma(clause, trigger, others).FindAll(a => a.Person is not null);
        }
        var own = subject.Select(a => a.Country).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (own.Count == 0)
        {
            return null;
        }
        var hosts = new List<Actor>();
        string? place = null;
        foreach (var at in others)
        {
            var mention = clause.Mention(at);
            var host = mention.Country ?? (clause.Actors(at).IsDefaultOrEmpty ? null : clause.Actors(at)[0].Country);
            if (host is null || own.Contains(host))
            {
                continue;
            }
            if (meaning.Frame.Reverse)
            {
                // "đón Tổng thống Pháp": the guest is the visitor, the subject the host.
                return new EventSides([.. clause.Actors(at)], subject, null);
            }
            if (mention.Kind is MentionKind.Place or MentionKind.State or MentionKind.Organ or MentionKind.BackReference or MentionKind.Body && !hosts.Exists(h => h.Country == host))
            {
                hosts.Add(new Actor(host));
                place ??= mention.Kind is MentionKind.Place or MentionKind.State ? clause.Text.Slice(mention.First, mention.End) : null;
            }
        }
        return hosts.Count == 0 ? null : new EventSides(subject, hosts, hosts.Count == 1 ? place : null);
    }
}
