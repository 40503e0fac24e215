using Chancery.Dossier.Positions;

namespace Chancery.Output;

/// <summary>Positions as CSV, a row an act; docs/formats.md describes the columns.</summary>
public static class PositionCsv
{
    public static void Write(TextWriter output, PositionReading reading)
    {
        var csv = new CsvWriter(output);
        csv.Write("party", "topic", "said", "act", "change", "class", "speaker", "office", "text", "reports", "source", "hash", "reported", "start", "end", "evidence");
        foreach (var (position, line) in reading.Positions.SelectMany(p => p.Lines.Select(l => (p, l))))
        {
            var evidence = line.Evidence.Count > 0 ? line.Evidence[0] : null;
            csv.Write(
                position.Party, position.Topic, EntryJson.Day(line.Said), PositionReadingJson.Code(line.Act), PositionReadingJson.Change(line), line.Class,
                line.Speaker.Name, line.Speaker.Office, line.Text, line.Reports, line.Report.Source, line.Report.Hash, EntryJson.Day(line.Reported),
                evidence?.Span.Start, evidence?.Span.End, evidence?.Wording);
        }
    }
}
