using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds what became of a meeting that was announced, by reports of a day.</summary>
internal sealed class MeetingOutcome(IPairBook pairs, DateOnly day)
{
    private const int MostOutcomes = 64;

    // What is announced for a year or some months is not what was held in them before.
    private const int LongestMonth = 31;

    /// <summary>The report that tells that it was held, or that it was called off since it was last announced; null for none.</summary>
    /// <param name="announced">Its announcements, the last one first.</param>
    public ReportedEntry<CodedEvent>? Of(IReadOnlyList<ReportedEntry<CodedEvent>> announced)
    {
        var latest = announced[0];
        var parties = MeetingGroups.Parties(latest.Entry);
        var date = latest.Entry.Date!.Value;
        var filter = new PairFilter(parties[0], parties[1], day) { From = (date.First ?? date.Last!.Value).AddDays(-1), To = date.Last?.AddDays(1) ?? DateOnly.MaxValue };
        var isCoarse = date is not { First: { } first, Last: { } last } || last.DayNumber - first.DayNumber > LongestMonth;
        return Outcomes(EventStatus.Held, filter, latest.Entry).FirstOrDefault(o => !isCoarse || o.Entry.Date!.Value.First >= announced[^1].Reported)
            ?? Outcomes(EventStatus.Off, filter, latest.Entry).FirstOrDefault(o => o.Reported >= latest.Reported);
    }

    /// <summary>The report that says, on the day of a meeting that was held or later, that it was called off; null for none.</summary>
    public ReportedEntry<CodedEvent>? Denial(ReportedEntry<CodedEvent> held)
    {
        var parties = MeetingGroups.Parties(held.Entry);
        return held.Entry.Date is { First: { } first, Last: { } last }
            ? Outcomes(EventStatus.Off, new PairFilter(parties[0], parties[1], day) { From = first, To = last }, held.Entry).FirstOrDefault(o => o.Reported >= first)
            : null;
    }

    private IEnumerable<ReportedEntry<CodedEvent>> Outcomes(EventStatus status, PairFilter filter, CodedEvent announced) =>
        pairs.Events(EventType.Consult, status, filter).Take(MostOutcomes)
            .Where(o => MeetingGroups.Parties(announced).All(MeetingGroups.Parties(o.Entry).Contains) && MeetingGroups.MayBeSame(announced, o.Entry));
}
