using System.CommandLine;

namespace Chancery.Cli.Output;

/// <summary>Writes the tables of a page one under the other, each with a heading, and says how many lines it leaves out.</summary>
internal sealed class SectionWriter(Session session, ParseResult parsed, bool all, int most = SectionWriter.MostLines)
{
    private const int MostLines = 12;

    /// <summary>A table under a heading of the catalogue; a sentence where there are no lines.</summary>
    public void Write<T>(string heading, IReadOnlyList<T> lines, TableColumn[] columns, Func<T, TableCell[]> cells, bool isWhole = false)
    {
        if (lines.Count == 0)
        {
            Heading(session.Messages[heading]);
            session.Around.Text.WriteLine(session.Messages["state.none"]);
            return;
        }
        WriteFirst(session.Messages[heading], lines, columns, cells, isWhole);
    }

    /// <summary>The first lines of a table under a heading in words, and how many there are more.</summary>
    public void WriteFirst<T>(string heading, IReadOnlyList<T> lines, TableColumn[] columns, Func<T, TableCell[]> cells, bool isWhole = false)
    {
        WriteUnder(heading, isWhole || all ? lines : [.. lines.Take(most)], columns, cells);
        if (!all && !isWhole && lines.Count > most)
        {
            session.Around.Text.WriteLine(session.Messages.Format("state.more", lines.Count - most));
        }
    }

    /// <summary>A whole table under a heading in words.</summary>
    public void WriteUnder<T>(string heading, IReadOnlyList<T> lines, TableColumn[] columns, Func<T, TableCell[]> cells)
    {
        Heading(heading);
        var table = new Table(columns);
        foreach (var line in lines)
        {
            table.Add(cells(line));
        }
        table.Write(session.Around.Text, session.Width, session.Paint(parsed));
    }

    /// <summary>A column that gives way last.</summary>
    public TableColumn Column(string heading, int least = 0) => new(session.Messages[heading], least, Turn: 2);

    /// <summary>The column of reports.</summary>
    public TableColumn Report() => new(session.Messages["column.report"], 9, Turn: 1);

    /// <summary>The column of passages.</summary>
    public TableColumn Passage() => new(session.Messages["column.words"], 24, Turn: 1, Wraps: true, Spare: 1);

    private void Heading(string words)
    {
        session.Around.Text.WriteLine();
        session.Around.Text.WriteLine(session.Paint(parsed).Strong(words));
    }
}
