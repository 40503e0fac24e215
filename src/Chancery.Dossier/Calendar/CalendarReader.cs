using Chancery.Dossier.Sanctions;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Calendar;

/// <summary>Reads the calendar of a dossier: meetings that were announced and what became of them, terms of measures, and when terms ended in earlier years.</summary>
public sealed class CalendarReader(IPairBook pairs, SanctionRecord record)
{
    private const int DaysBefore = 30;
    private const int DaysAfter = 365;

    /// <summary>The days that are asked for: where nothing else is said, a month before the day and a year from the day or the first one on.</summary>
    public static (DateOnly From, DateOnly To) Range(DateOnly day, DateOnly? from, DateOnly? to)
    {
        var first = from ?? day.AddDays(-DaysBefore);
        return (first, to ?? (first > day ? first : day).AddDays(DaysAfter));
    }

    /// <summary>The calendar.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day; what was reported later does not count.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public DossierCalendar Read(DossierDefinition dossier, DateOnly day, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var meetings = new PlannedMeetings(pairs, dossier, day).Find(from, to, out var cut);
        var ledger = new LedgerReader(pairs, record).Read(dossier, day);
        IEnumerable<CalendarEntry> all = [.. meetings, .. ledger.Lines.SelectMany(l => MeasureTerms.Of(l, day)), .. ledger.Lines.SelectMany(l => MeasureTerms.Anniversaries(l, to))];
        return new DossierCalendar(
            dossier,
            day,
            from,
            to,
            [.. all.Where(e => e.Date.First <= to && e.Date.Last >= from)
                .OrderBy(e => e.Date).ThenBy(e => e.Kind).ThenBy(e => string.Join(' ', e.Parties), StringComparer.Ordinal)
                .ThenBy(e => e.Announced.Count > 0 ? e.Announced[0].Report.Hash : e.Measure?.Instrument?.Id ?? e.Measure?.Kind, StringComparer.Ordinal)
                .ThenBy(e => e.Announced.Count > 0 ? Evidence.StartOf(e.Announced[0].Entry.Evidence) : 0)],
            cut);
    }
}
