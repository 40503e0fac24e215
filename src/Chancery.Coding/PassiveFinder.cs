using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>Turns passive clauses round: "A bị B chỉ trích".</summary>
internal sealed class PassiveFinder(Setting setting)
{
    /// <summary>The passive word that governs a trigger; null when none does.</summary>
    /// <remarks>"A bị B chỉ trích": the passive word stands before its verb with at most the agent between.</remarks>
    public static GrammarLabel? PassiveBefore(ClauseView clause, Trigger trigger)
    {
        for (var i = trigger.First - 1; i >= Math.Max(clause.Sentence.First, trigger.First - 9) && !clause.Text.IsPunctuation(i); i--)
        {
            if (clause.IsTrigger(i) || clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Clause or GrammarKind.Saying or GrammarKind.Subordinator })
            {
                return null;
            }
            if (clause.Text.GrammarAt(i) is { Word.Kind: GrammarKind.Passive } word)
            {
                return word;
            }
        }
        return null;
    }

    /// <summary>The event of a passive clause; null when no agent is named.</summary>
    public DraftEvent? Find(ClauseView clause, Trigger trigger, Frame frame, List<Actor> found, GrammarLabel passive, EventStatus status)
    {
        var agents = new List<Actor>();
        var agent = -1;
        for (var i = clause.FirstMention; i < clause.EndMention; i++)
        {
            var mention = clause.Mention(i);
            var isBetween = mention.First >= passive.End && mention.End <= trigger.First;
            var isBy = mention.Role == "by" && mention.First >= trigger.End && mention.First - trigger.End <= 8;
            if ((isBetween || isBy) && clause.IsSide(i))
            {
                SideList.Add(agents, clause.Actors(i));
                agent = i;
            }
        }
        var patient = SubjectFinder.Find(clause, passive.First);
        var takesNone = frame.DirectObject == FrameObject.None && !frame.Reverse;
        if (agents.Count == 0 || (patient < 0 && !takesNone))
        {
            return null;
        }
        // "Hiệp ước được Liên hợp quốc thông qua": what is adopted is no side.
        var patients = patient < 0 ? [] : clause.Actors(patient).Where(a => !agents.Exists(b => b.Country == a.Country)).ToList();
        if (patients.Count == 0 && found.Count == 0 && !takesNone)
        {
            return null;
        }
        if (frame.Reverse)
        {
            (agents, patients) = (patients, agents);
        }
        return agents.Count == 0 ? null : new DraftEvent
        {
            Frame = frame,
            Mode = frame.Mode,
            Actors = agents,
            Recipients = patients,
            Date = setting.TimeOf(clause, TimedAct.Of(trigger, null))?.Value,
            Status = status,
            Evidence = [EventFinder.EvidenceOf(clause, trigger, patient, [agent], frame)],
            IsHabitual = StatusReader.IsHabitual(clause, trigger),
            Sentence = clause.Index,
        };
    }
}
