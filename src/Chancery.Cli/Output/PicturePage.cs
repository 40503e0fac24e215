using System.CommandLine;
using Chancery.Pictures.Scenes;

namespace Chancery.Cli.Output;

/// <summary>Prints the facts of a picture as a table.</summary>
internal sealed class PicturePage(Session session, ParseResult parsed)
{
    private const int LeastOfWords = 12;

    /// <summary>Prints them, each with the first place where it is said and how many there are.</summary>
    public void Write(Scene scene)
    {
        var output = session.Around.Text;
        output.WriteLine(session.Paint(parsed).Strong(scene.Title));
        output.WriteLine(scene.Description);
        output.WriteLine();
        var sections = new SectionWriter(session, parsed, all: true);
        var table = new Table([.. scene.Table.Columns.Select(c => new TableColumn(c.Heading, LeastOfWords, Turn: 2)), sections.Column("column.cited"), sections.Report(), sections.Passage()]);
        foreach (var row in scene.Table.Rows)
        {
            var first = row.Citations.Count > 0 ? row.Citations[0] : null;
            table.Add([.. row.Cells.Select(c => new TableCell(c.Words)), row.Citations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), Place(first), first?.Words is { } words ? $"“{words}”" : ""]);
        }
        table.Write(output, session.Width, session.Paint(parsed));
        foreach (var note in scene.Table.Notes)
        {
            output.WriteLine(note);
        }
    }

    private static string Place(PictureCitation? citation) => citation is null ? ""
        : citation.Target.Start is { } start ? $"{citation.Name}:{start}-{citation.Target.End}" : citation.Name;
}
