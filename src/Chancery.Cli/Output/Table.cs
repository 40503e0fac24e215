using System.Text;

namespace Chancery.Cli.Output;

/// <summary>Rows in columns. On a terminal the table fits its width and long cells end in "…"; elsewhere nothing is cut.</summary>
/// <param name="columns">The columns.</param>
internal sealed class Table(IReadOnlyList<TableColumn> columns)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row, a cell for each column.</summary>
    public void Add(params string?[] cells) => _rows.Add([.. cells.Select(c => DisplayWidth.Plain(c ?? ""))]);

    /// <summary>Writes the headings and the rows.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="width">Columns of the terminal; 0 for no limit.</param>
    /// <param name="paint">Colours.</param>
    public void Write(TextWriter output, int width, Paint paint)
    {
        var widths = Widths(width);
        // Where even the least widths are too many, the line itself is cut.
        string Fitted(string[] cells) => width > 0 ? DisplayWidth.Fit(Line(cells, widths), width) : Line(cells, widths);
        output.WriteLine(paint.Strong(Fitted([.. columns.Select(c => c.Heading)])));
        foreach (var row in _rows)
        {
            output.WriteLine(Fitted(row));
        }
    }

    private int[] Widths(int limit)
    {
        var widths = columns.Select((c, i) => _rows.Select(r => DisplayWidth.Of(r[i])).Append(DisplayWidth.Of(c.Heading)).Max()).ToArray();
        if (limit <= 0)
        {
            return widths;
        }
        // The widest column that may still give way gives a column of the terminal, until all fit.
        var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - limit;
        while (over > 0 && Widest(widths) is { } i)
        {
            widths[i]--;
            over--;
        }
        return widths;
    }

    private int? Widest(int[] widths)
    {
        int? widest = null;
        for (var i = 0; i < widths.Length; i++)
        {
            if (columns[i].Least > 0 && widths[i] > columns[i].Least && (widest is null || widths[i] > widths[widest.Value]))
            {
                widest = i;
            }
        }
        return widest;
    }

    private string Line(string[] cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = DisplayWidth.Fit(cells[i], widths[i]);
            var padding = new string(' ', Math.Max(0, widths[i] - DisplayWidth.Of(cell)));
            line.Append(i > 0 ? Gap : "").Append(columns[i].AtRight ? padding + cell : cell + padding);
        }
        return line.ToString().TrimEnd();
    }
}
