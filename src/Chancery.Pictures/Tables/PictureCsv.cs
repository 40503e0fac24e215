using Chancery.Output;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Tables;

/// <summary>The facts of a picture as CSV, a row a fact with the first of its citations; docs/formats.md describes it.</summary>
public static class PictureCsv
{
    private static readonly string[] Citation = ["citations", "source", "hash", "reported", "start", "end", "evidence"];

    /// <summary>Writes them.</summary>
    public static void Write(TextWriter output, PictureTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvWriter(output);
        csv.Write([.. table.Columns.Select(c => c.Code), .. Citation]);
        foreach (var row in table.Rows)
        {
            var first = row.Citations.Count > 0 ? row.Citations[0] : null;
            csv.Write(
            [
                .. row.Cells.Select(c => c.Value), row.Citations.Count, first?.Source, first?.Target.Report, EntryJson.Day(first?.Reported), first?.Target.Start, first?.Target.End, first?.Words,
            ]);
        }
    }
}
