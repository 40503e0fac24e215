using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>A ledger of sanctions as CSV, a row a step; docs/formats.md describes the columns.</summary>
public static class LedgerCsv
{
    public static void Write(TextWriter output, SanctionsLedger ledger)
    {
        var csv = new CsvWriter(output);
        csv.Write(
            "from", "against", "kind", "instrument", "basis", "standing", "since", "until", "act", "asked", "status", "announced", "effective", "step_until", "term",
            "holder", "what", "record", "reports", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var line in ledger.Lines)
        {
            foreach (var step in line.Steps)
            {
                var told = step.Told.Count > 0 ? step.Told[0] : null;
                var evidence = told?.Entry.Evidence is [var first, ..] ? first : null;
                csv.Write(
                    line.From, line.Against, line.Kind, line.Instrument?.Id, line.Basis, LedgerCodes.Of(line.State.Standing), line.State.Since?.ToString(), line.State.Until?.ToString(),
                    step.Act.Code(), step.Asked?.Code(), step.Status.Code(), step.Announced?.ToString(), step.Effective?.ToString(), step.Until?.ToString(), step.Term,
                    step.Holder, step.Record?.What ?? told?.Entry.On, step.Record?.Source, step.Reports, told?.Report.Source, told?.Report.Hash, EntryJson.Day(step.Reported),
                    evidence?.Span.Start, evidence?.Span.End, evidence?.Wording);
            }
        }
    }
}
