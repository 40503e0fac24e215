using Chancery.Dossier.Changes;

namespace Chancery.Output;

/// <summary>Changes as CSV, a row a change; docs/formats.md describes the columns.</summary>
public static class ChangeCsv
{
    public static void Write(TextWriter output, DossierChanges changes)
    {
        var csv = new CsvWriter(output);
        csv.Write("kind", "subject", "weight", "parties", "before", "after", "date_before", "date_after", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var change in changes.Changes)
        {
            var source = ChangeSource.Of(change);
            var (before, after, dateBefore, dateAfter) = Values(change);
            csv.Write(
                ChangeCodes.Of(change.Kind), ChangeCodes.Subject(change), change.Weight, string.Join(' ', change.Parties), before, after, dateBefore, dateAfter,
                source.Report?.Source, source.Hash, EntryJson.Day(source.Reported), source.Evidence?.Span.Start, source.Evidence?.Span.End, source.Evidence?.Wording);
        }
    }

    private static (string? Before, string? After, string? DateBefore, string? DateAfter) Values(DossierChange change) => change switch
    {
        ContactChange c => (c.Before?.Contact?.Entry.Mode.ToString().ToLowerInvariant(), c.After.Contact!.Entry.Mode.ToString().ToLowerInvariant(), c.Before?.Contact?.Entry.Date.ToString(), c.After.Contact.Entry.Date.ToString()),
        ActChange a => (a.Before is { } act ? StateCodes.Status(act) : null, StateCodes.Status(a.After), a.Before?.Latest.Entry.Date.ToString(), a.After.Latest.Entry.Date.ToString()),
        ConditionChange c => (c.Before is { } condition ? StateCodes.Status(condition) : null, StateCodes.Status(c.After), null, null),
        MeasureChange m => (m.Before is { } line ? LedgerCodes.Of(line.State.Standing) : null, LedgerCodes.Of(m.After.State.Standing), m.Before?.State.Until?.ToString(), m.After.State.Until?.ToString()),
        MeetingChange m => (m.Before is { } meeting ? CalendarCodes.Of(meeting.Status) : null, CalendarCodes.Of(m.After.Status), m.Before?.Date.ToString(), m.After.Date.ToString()),
        SpeakerChange s => (string.Join("; ", s.Before.Holders.Select(h => h.Name)), string.Join("; ", s.After.Holders.Select(h => h.Name)), null, null),
        ReadingChange r => (r.Before, r.After, null, null),
        _ => (null, null, null, null),
    };
}
