using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds what was announced between the parties and of which no report tells that it was held or called off.</summary>
internal sealed class MeetingFinder(IPairBook pairs)
{
    private const int Most = 64;
    private const int LongestOverdue = 365;

    /// <summary>The meetings, in the order of their dates.</summary>
    public IReadOnlyList<AnnouncedMeeting> Find(DossierDefinition dossier, IEnumerable<(string One, string Other)> parties, DateOnly day)
    {
        var announced = parties.SelectMany(p => pairs.Events(EventType.Consult, EventStatus.Planned, new PairFilter(p.One, p.Other, day) { From = day.AddDays(-LongestOverdue) }).Take(Most));
        var outcomes = new MeetingOutcome(pairs, day);
        return [.. MeetingGroups.Of(announced).Where(g => outcomes.Of(g) is null).Select(g => Meeting(g, dossier, day))
            .OrderBy(m => m.Latest.Entry.Date!.Value).ThenBy(m => string.Join(' ', m.Parties), StringComparer.Ordinal).ThenBy(m => m.Latest.Report.Hash, StringComparer.Ordinal)];
    }

    private static AnnouncedMeeting Meeting(IReadOnlyList<ReportedEntry<CodedEvent>> announced, DossierDefinition dossier, DateOnly day) => new(
        MeetingGroups.Parties(announced[0].Entry),
        announced[0],
        announced.Min(m => m.Reported),
        announced.Select(m => m.Report.Hash).Distinct(StringComparer.Ordinal).Count(),
        announced[0].Entry.Date!.Value.Last < day,
        day.DayNumber - announced[0].Reported.DayNumber > dossier.StaleAfter);
}
