using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds what was announced between the parties and of which no report tells that it was held or called off.</summary>
internal sealed class MeetingFinder(IPairBook pairs, SearchLimit limit)
{
    private const int Most = 64;
    private const int MostOutcomes = 64;
    private const int LongestOverdue = 365;

    /// <summary>The meetings, in the order of their dates.</summary>
    public IReadOnlyList<AnnouncedMeeting> Find(DossierDefinition dossier, IEnumerable<(string One, string Other)> parties, DateOnly day)
    {
        var announced = parties
            .Select(p => new PairFilter(p.One, p.Other, day) { From = day.AddDays(-LongestOverdue) })
            .SelectMany(f => limit.Take(pairs.Events(EventType.Consult, EventStatus.Planned, f), Most, StateSection.Meetings, f))
            .DistinctBy(Place)
            .OrderByDescending(m => m.Reported).ThenByDescending(m => m.Report.Hash, StringComparer.Ordinal).ThenByDescending(m => Place(m).Start)
            .ToList();
        return [.. Groups(announced).Where(g => !HasOutcome(g, day)).Select(g => Meeting(g, dossier, day))
            .OrderBy(m => m.Latest.Entry.Date!.Value).ThenBy(m => string.Join(' ', m.Parties), StringComparer.Ordinal).ThenBy(m => m.Latest.Report.Hash, StringComparer.Ordinal)];
    }

    // The same sides on dates that may be one: the last report says which.
    private static List<List<ReportedEntry<CodedEvent>>> Groups(List<ReportedEntry<CodedEvent>> announced)
    {
        var groups = new List<List<ReportedEntry<CodedEvent>>>();
        foreach (var sides in announced.GroupBy(m => string.Join(' ', Parties(m.Entry)), StringComparer.Ordinal))
        {
            var own = new List<List<ReportedEntry<CodedEvent>>>();
            foreach (var meeting in sides)
            {
                if (own.Find(g => g[0].Entry.Date!.Value.IsCompatibleWith(meeting.Entry.Date!.Value)) is { } group)
                {
                    group.Add(meeting);
                }
                else
                {
                    own.Add([meeting]);
                }
            }
            groups.AddRange(own);
        }
        return groups;
    }

    private bool HasOutcome(List<ReportedEntry<CodedEvent>> announced, DateOnly day)
    {
        var parties = Parties(announced[0].Entry);
        var date = announced[0].Entry.Date!.Value;
        var filter = new PairFilter(parties[0], parties[1], day) { From = (date.First ?? date.Last!.Value).AddDays(-1), To = date.Last?.AddDays(1) ?? DateOnly.MaxValue };
        return Outcomes(EventStatus.Held, filter, parties).Any()
            || Outcomes(EventStatus.Off, filter, parties).Any(o => o.Reported >= announced[0].Reported);
    }

    private IEnumerable<ReportedEntry<CodedEvent>> Outcomes(EventStatus status, PairFilter filter, IReadOnlyList<string> parties) =>
        pairs.Events(EventType.Consult, status, filter).Take(MostOutcomes).Where(o => parties.All(Parties(o.Entry).Contains));

    private static AnnouncedMeeting Meeting(List<ReportedEntry<CodedEvent>> announced, DossierDefinition dossier, DateOnly day) => new(
        Parties(announced[0].Entry),
        announced[0],
        announced.Min(m => m.Reported),
        announced.Select(m => m.Report.Hash).Distinct(StringComparer.Ordinal).Count(),
        announced[0].Entry.Date!.Value.Last < day,
        day.DayNumber - announced[0].Reported.DayNumber > dossier.StaleAfter);

    private static List<string> Parties(CodedEvent meeting) =>
        [.. meeting.Actors.Concat(meeting.Recipients).Select(s => s.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static (string Hash, int Start, string? Date) Place(ReportedEntry<CodedEvent> meeting) =>
        (meeting.Report.Hash, meeting.Entry.Evidence.Count > 0 ? meeting.Entry.Evidence[0].Span.Start : 0, meeting.Entry.Date?.ToString());
}
