using Chancery.Model;
using Chancery.Register;

namespace Chancery.Output;

/// <summary>Merged events as CSV; docs/formats.md names the columns.</summary>
public static class MergedEventCsv
{
    /// <summary>Writes the heading row and all events.</summary>
    public static void Write(TextWriter output, IEnumerable<MergedEvent> events)
    {
        var csv = new CsvWriter(output);
        WriteHead(csv);
        foreach (var merged in events)
        {
            Write(csv, merged);
        }
    }

    /// <summary>Writes the heading row.</summary>
    public static void WriteHead(CsvWriter csv) =>
        csv.Write("id", "date", "type", "mode", "actors", "recipients", "place", "status", "witnesses", "reports", "entries", "disputed");

    /// <summary>Writes an event.</summary>
    public static void Write(CsvWriter csv, MergedEvent merged)
    {
        var coded = merged.Event;
        csv.Write(
            merged.Id,
            coded.Date?.ToString(),
            coded.Type.Code(),
            coded.Mode.Code(),
            EventWords.Join(coded.Actors, "; "),
            EventWords.Join(coded.Recipients, "; "),
            coded.Place,
            coded.Status.Code(),
            merged.Witnesses.Count,
            merged.Reports,
            merged.Entries,
            string.Join("; ", merged.Disputes.Select(d => MergedEventJson.Code(d.Field))));
    }
}
