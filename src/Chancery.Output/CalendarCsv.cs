using Chancery.Dossier.Calendar;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>A calendar as CSV, a row an entry; docs/formats.md describes the columns.</summary>
public static class CalendarCsv
{
    public static void Write(TextWriter output, DossierCalendar calendar)
    {
        var csv = new CsvWriter(output);
        csv.Write(
            "date", "kind", "status", "parties", "moved_to", "moved_from", "years", "what", "first_told", "reports", "record", "source", "hash", "reported", "start", "end", "evidence",
            "outcome_source", "outcome_hash", "outcome_reported", "outcome_start", "outcome_end", "outcome_evidence");
        foreach (var entry in calendar.Entries)
        {
            var announced = entry.Announced.Count > 0 ? entry.Announced[^1] : null;
            var told = entry.Step?.Told is [var first, ..] ? first : null;
            var report = announced?.Report ?? told?.Report;
            var evidence = First(announced?.Entry.Evidence ?? told?.Entry.Evidence);
            var outcome = First(entry.Outcome?.Entry.Evidence);
            csv.Write(
                entry.Date.ToString(), CalendarCodes.Of(entry.Kind), CalendarCodes.Of(entry.Status), string.Join(' ', entry.Parties), entry.MovedTo?.ToString(), entry.MovedFrom?.ToString(), entry.Years,
                announced?.Entry.Mode.Code() ?? entry.Measure?.Instrument?.Id ?? entry.Measure?.Kind, EntryJson.Day(entry.Announced.Count > 0 ? entry.Announced[0].Reported : entry.Step?.Reported),
                entry.Step?.Reports ?? entry.Announced.Select(a => a.Report.Hash).Distinct(StringComparer.Ordinal).Count(), entry.Step?.Record?.Source,
                report?.Source, report?.Hash, EntryJson.Day(announced?.Reported ?? told?.Reported), evidence?.Span.Start, evidence?.Span.End, evidence?.Wording,
                entry.Outcome?.Report.Source, entry.Outcome?.Report.Hash, EntryJson.Day(entry.Outcome?.Reported), outcome?.Span.Start, outcome?.Span.End, outcome?.Wording);
        }
    }

    private static Evidence? First(IReadOnlyList<Evidence>? evidence) => evidence is [var first, ..] ? first : null;
}
