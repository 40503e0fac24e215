using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Calendar;

/// <summary>Finds the meetings of a dossier's parties that were announced, and what became of each by a day.</summary>
internal sealed class PlannedMeetings(IPairBook pairs, DossierDefinition dossier, DateOnly day)
{
    private const int Most = 500;

    // A date that is no day may have begun so long before.
    private const int LongestDate = 366;

    // So long after its own date an announcement for another one still tells of the same meeting.
    private const int LongestMove = 31;

    private readonly MeetingOutcome _outcomes = new(pairs, day);

    /// <summary>The meetings whose dates may touch a time, and the parties of which not all announcements were looked at.</summary>
    public IReadOnlyList<CalendarEntry> Find(DateOnly from, DateOnly to, out IReadOnlyList<(string One, string Other)> cut)
    {
        var more = new List<(string, string)>();
        var announced = new List<ReportedEntry<CodedEvent>>();
        // One that was moved into the time or out of it stood at another date, so those around are looked at too.
        foreach (var (one, other) in dossier.Pairs)
        {
            var filter = new PairFilter(one, other, day) { From = Back(from, 2 * LongestDate), To = Ahead(to, LongestDate) };
            var told = pairs.Events(EventType.Consult, EventStatus.Planned, filter).Take(Most + 1).ToList();
            if (told.Count > Most)
            {
                more.Add((one, other));
            }
            announced.AddRange(told.Take(Most));
        }
        cut = more;
        return [.. Entries(MeetingGroups.Of(announced)).Where(e => e.Date.First <= to && e.Date.Last >= from)];
    }

    private IEnumerable<CalendarEntry> Entries(IReadOnlyList<IReadOnlyList<ReportedEntry<CodedEvent>>> groups)
    {
        var entries = groups.Where(g => g[0].Entry.Date is { First: not null, Last: not null }).Select(Entry).ToList();
        var moves = entries.Select(e => entries.Where(o => IsMove(e, o)).MinBy(o => (o.Announced[0].Reported, o.Date.First!.Value))).ToList();
        return entries.Select((e, i) => e with
        {
            Status = moves[i] is null ? e.Status : CalendarStatus.Moved,
            MovedTo = moves[i]?.Date,
            MovedFrom = entries.Where((_, j) => moves[j] == e).Select(o => (EdtfDate?)o.Date).FirstOrDefault(),
        });
    }

    private CalendarEntry Entry(IReadOnlyList<ReportedEntry<CodedEvent>> group)
    {
        var latest = group[0];
        var outcome = _outcomes.Of(group);
        var date = latest.Entry.Date!.Value;
        return new CalendarEntry
        {
            Kind = CalendarKind.Meeting,
            Date = date,
            Status = outcome is not null ? outcome.Entry.Status == EventStatus.Held ? CalendarStatus.Held : CalendarStatus.Off : date.Last < day ? CalendarStatus.Missed : CalendarStatus.Ahead,
            Parties = MeetingGroups.Parties(latest.Entry),
            Announced = [.. group.Reverse()],
            Outcome = outcome,
            Contradicted = outcome is { Entry.Status: EventStatus.Held } ? _outcomes.Denial(outcome) : null,
        };
    }

    // What was not held and is announced anew, by later reports and for another date, in the same way.
    private static bool IsMove(CalendarEntry entry, CalendarEntry other) =>
        entry.Status != CalendarStatus.Held && entry != other
        && !entry.Date.IsCompatibleWith(other.Date)
        && entry.Parties.SequenceEqual(other.Parties, StringComparer.Ordinal)
        && other.Announced[0].Reported > entry.Announced[^1].Reported
        && other.Announced[0].Reported <= entry.Date.Last!.Value.AddDays(LongestMove)
        && entry.Announced[^1].Entry.Mode == other.Announced[0].Entry.Mode
        && MeetingGroups.MayBeSame(entry.Announced[^1].Entry, other.Announced[0].Entry);

    private static DateOnly Back(DateOnly date, int days) => date.DayNumber > days ? date.AddDays(-days) : DateOnly.MinValue;

    private static DateOnly Ahead(DateOnly date, int days) => DateOnly.MaxValue.DayNumber - date.DayNumber > days ? date.AddDays(days) : DateOnly.MaxValue;
}
