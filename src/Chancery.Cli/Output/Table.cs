using System.Text;

namespace Chancery.Cli.Output;

/// <summary>
/// Rows in columns. On a terminal the table fits its width: first cells take a shorter wording where they have one, then
/// columns give way in turn and long cells end in "…". Elsewhere nothing is cut, and a long cell pushes the rest of its
/// row to the right rather than all rows.
/// </summary>
/// <param name="columns">The columns.</param>
internal sealed class Table(IReadOnlyList<TableColumn> columns)
{
    private const string Gap = "  ";
    private const int MostPadded = 60;

    private readonly List<TableCell[]> _rows = [];

    /// <summary>Adds a row, a cell for each column.</summary>
    public void Add(params TableCell[] cells) => _rows.Add(cells);

    /// <summary>Writes the headings and the rows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="width">Columns of the terminal; 0 for no limit.</param>
    /// <param name="paint">Colours.</param>
    public void Write(TextWriter output, int width, Paint paint)
    {
        var widths = Widths(width);
        string Row(IEnumerable<TableCell> cells) => width > 0
            // Where even the least widths are too many, the line itself is cut.
            ? DisplayWidth.Fit(Line(cells.Select((c, i) => c.Fit(widths[i])), widths), width)
            : Line(cells.Select(c => c.Whole), widths);
        output.WriteLine(paint.Strong(Row(columns.Select(c => (TableCell)c.Heading))));
        foreach (var row in _rows)
        {
            output.WriteLine(Row(row));
        }
    }

    private int[] Widths(int limit)
    {
        var widths = Widest(c => c.Widest);
        if (limit <= 0)
        {
            return [.. widths.Select(w => Math.Min(w, MostPadded))];
        }
        var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - limit;
        over = GiveWay(widths, over, Shortened(), _ => true);
        foreach (var turn in columns.Select(c => c.Turn).Distinct().Order())
        {
            over = GiveWay(widths, over, [.. columns.Select((c, i) => c.Least > 0 ? c.Least : widths[i])], c => c.Turn == turn);
        }
        return widths;
    }

    private int[] Widest(Func<TableCell, int> width) =>
        [.. columns.Select((c, i) => _rows.Select(r => width(r[i])).Append(DisplayWidth.Of(c.Heading)).Max())];

    // A few cells that are long even in their second wording take their third, so that they do not crowd out the other columns.
    private int[] Shortened()
    {
        var widths = Widest(c => c.HasThird ? 0 : c.Shortened);
        for (var i = 0; i < widths.Length; i++)
        {
            var sorted = _rows.Select(r => r[i]).Where(c => c.HasThird).Select(c => c.Shortened).Order().ToList();
            widths[i] = sorted.Count > 0 ? Math.Max(widths[i], sorted[(sorted.Count - 1) * 9 / 10]) : widths[i];
        }
        return widths;
    }

    // The widest column that may still give way gives a column of the terminal, until all fit. What is still too much comes back.
    private int GiveWay(int[] widths, int over, int[] least, Func<TableColumn, bool> mayGive)
    {
        while (over > 0)
        {
            var widest = -1;
            for (var i = 0; i < widths.Length; i++)
            {
                if (mayGive(columns[i]) && widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest]))
                {
                    widest = i;
                }
            }
            if (widest < 0)
            {
                break;
            }
            widths[widest]--;
            over--;
        }
        return over;
    }

    private string Line(IEnumerable<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        foreach (var (i, cell) in cells.Index())
        {
            var padding = new string(' ', Math.Max(0, widths[i] - DisplayWidth.Of(cell)));
            line.Append(i > 0 ? Gap : "").Append(columns[i].AtRight ? padding + cell : cell + padding);
        }
        return line.ToString().TrimEnd();
    }
}
