using Chancery.Dossier.Standoffs;

namespace Chancery.Output;

/// <summary>What waits for what as CSV, a row a condition; docs/formats.md describes the columns.</summary>
public static class StandoffCsv
{
    public static void Write(TextWriter output, StandoffReading reading)
    {
        var csv = new CsvWriter(output);
        csv.Write("standoff", "waits_party", "waits_act", "for_party", "for_act", "status", "whole", "settled", "held", "holder", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var edge in reading.Edges)
        {
            var standoff = reading.Standoffs.Index().Where(s => s.Item.Edges.Contains(edge)).Select(s => (int?)(s.Index + 1)).FirstOrDefault();
            foreach (var condition in edge.Conditions)
            {
                var evidence = condition.Entry.Evidence.Count > 0 ? condition.Entry.Evidence[0] : null;
                csv.Write(
                    standoff, edge.Waits.Party, edge.Waits.Class, edge.For.Party, edge.For.Class, StandoffCodes.Of(edge.Status),
                    edge.Whole is null ? "" : "yes", EntryJson.Day(edge.Settled?.On), StandoffJson.Held(condition), condition.Entry.Holder,
                    condition.Report.Source, condition.Report.Hash, EntryJson.Day(condition.Reported), evidence?.Span.Start, evidence?.Span.End, evidence?.Wording);
            }
        }
    }
}
