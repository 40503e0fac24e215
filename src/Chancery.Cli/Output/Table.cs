using System.Text;
using Chancery.Output;

namespace Chancery.Cli.Output;

/// <summary>
/// Rows in columns. On a terminal the table fits its width: first cells take a shorter wording where they have one, then
/// columns give way in turn, and long cells end in "…" or go on below. Elsewhere nothing is cut, and a long cell pushes
/// the rest of its row to the right rather than all rows.
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
        if (WithoutSpare(width) is { } narrower)
        {
            narrower.Write(output, width, paint);
            return;
        }
        var whole = Widest(c => c.Widest);
        var widths = Widths(whole, width);
        output.WriteLine(paint.Strong(Lines([.. columns.Select(c => (TableCell)c.Heading)], whole, widths, width)[0]));
        foreach (var line in _rows.SelectMany(r => Lines(r, whole, widths, width)))
        {
            output.WriteLine(line);
        }
    }

    // The table without the column that can be spared most; null where there is none or all have room.
    private Table? WithoutSpare(int limit)
    {
        var least = Widest(c => c.Shortened).Select((w, i) => columns[i].Least > 0 ? Math.Min(w, columns[i].Least) : w);
        if (limit <= 0 || least.Sum() + (Gap.Length * (columns.Count - 1)) <= limit || columns.Max(c => c.Spare) == 0)
        {
            return null;
        }
        var spared = columns.Index().MaxBy(c => c.Item.Spare).Index;
        var narrower = new Table([.. columns.Where((_, i) => i != spared)]);
        narrower._rows.AddRange(_rows.Select(r => r.Where((_, i) => i != spared).ToArray()));
        return narrower;
    }

    // A row: one line, and where a cell goes on, more.
    private List<string> Lines(TableCell[] cells, int[] whole, int[] widths, int limit)
    {
        if (limit <= 0)
        {
            return [Line(cells.Select(c => c.Whole), widths)];
        }
        var parts = cells.Select((c, i) => columns[i].Wraps
            ? WrappedText.Lines(c.Whole, widths[i]).Select(l => DisplayWidth.Fit(l, widths[i])).ToList()
            : [c.Fit(widths[i], columns[i].Alike && widths[i] < whole[i])]).ToList();
        // Where even the least widths are too many, the line itself is cut.
        return [.. Enumerable.Range(0, parts.Max(p => p.Count))
            .Select(n => DisplayWidth.Fit(Line(parts.Select(p => n < p.Count ? p[n] : ""), widths), limit))];
    }

    private int[] Widths(int[] whole, int limit)
    {
        if (limit <= 0)
        {
            return [.. whole.Select(w => Math.Min(w, MostPadded))];
        }
        var widths = whole.ToArray();
        var over = widths.Sum() + (Gap.Length * (widths.Length - 1)) - limit;
        var shortened = Widest(c => c.Shortened);
        over = GiveWay(widths, over, shortened, c => !c.Alike);
        over = ShortenAlike(widths, over, shortened);
        over = GiveWayInTurn(widths, over, c => c.Good);
        over = GiveWay(widths, over, MostlyShortened(), c => !c.Alike);
        GiveWayInTurn(widths, over, c => c.Least);
        return widths;
    }

    private int ShortenAlike(int[] widths, int over, int[] shortened)
    {
        for (var i = 0; over > 0 && i < widths.Length; i++)
        {
            if (columns[i].Alike)
            {
                over -= widths[i] - shortened[i];
                widths[i] = shortened[i];
            }
        }
        return over;
    }

    private int[] Widest(Func<TableCell, int> width) =>
        [.. columns.Select((c, i) => _rows.Select(r => width(r[i])).Append(DisplayWidth.Of(c.Heading)).Max())];

    // A few cells that are long even in their second wording take their third, so that they do not crowd out the other columns.
    private int[] MostlyShortened()
    {
        var widths = Widest(c => c.HasThird ? 0 : c.Shortened);
        for (var i = 0; i < widths.Length; i++)
        {
            var sorted = _rows.Select(r => r[i]).Where(c => c.HasThird).Select(c => c.Shortened).Order().ToList();
            widths[i] = sorted.Count > 0 ? Math.Max(widths[i], sorted[(sorted.Count - 1) * 9 / 10]) : widths[i];
        }
        return widths;
    }

    private int GiveWayInTurn(int[] widths, int over, Func<TableColumn, int> least)
    {
        foreach (var turn in columns.Select(c => c.Turn).Distinct().Order())
        {
            int[] floor = [.. columns.Select((c, i) => least(c) > 0 ? least(c) : widths[i])];
            over = GiveWay(widths, over, floor, c => c.Turn == turn);
        }
        return over;
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
