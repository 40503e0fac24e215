using Chancery.Dossier.Council.Drafts;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Drafts of resolutions as CSV, a row a draft with the first report that tells it; docs/formats.md describes the columns.</summary>
public static class DraftCsv
{
    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, DraftReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var csv = new CsvWriter(output);
        csv.Write(
            "organ", "number", "outcome", "voted", "sponsors", "provisions", "consultations", "for", "against", "abstain", "vetoes", "rule", "doubt", "needs", "opposition", "record",
            "reports", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var draft in reading.Drafts)
        {
            var (told, ballot) = (draft.Told[0], draft.Ballot?.Entry.Ballot);
            var evidence = told.Entry.Evidence is [var first, ..] ? first : null;
            csv.Write(
                draft.Organ, draft.Number, draft.Outcome.Code(), draft.Voted?.ToString(), Join(draft.Sponsors), draft.Told.Sum(t => t.Entry.Provisions.Count), draft.Told.Sum(t => t.Entry.Consultations.Count),
                ballot?.For.Count, ballot?.Against.Count, ballot?.Abstain.Count, Join(draft.Vetoes), draft.Verdict?.Outcome is { } outcome ? CouncilJson.Code(outcome) : null,
                DraftReadingJson.Code(draft.Verdict?.Doubt), draft.Verdict?.Needs, Join(draft.Opposition.Select(o => o.Member).Distinct()), draft.Record.Count > 0 ? draft.Record[0].Source : null,
                draft.Reports, told.Report.Source, told.Report.Hash, EntryJson.Day(told.Reported), evidence?.Span.Start, evidence?.Span.End, evidence?.Wording);
        }
    }

    private static string Join(IEnumerable<string> codes) => string.Join("; ", codes);
}
