using System.Buffers;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>A report's text in lines while the markers work out what each line is. Blank lines are left out.</summary>
internal sealed class Page
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029");

    public Page(string text, bool hasTitle)
    {
        Text = text;
        Lines = Split(text);
        if (hasTitle && Lines.Count > 0)
        {
            Lines[0].Kind = BlockKind.Title;
        }
    }

    /// <summary>A page whose lines are known, with what the markup of their document says of them.</summary>
    public Page(string text, List<Line> lines)
    {
        Text = text;
        Lines = lines;
    }

    public string Text { get; }

    /// <summary>
    /// True where a sentence without a predicate may be taken for a caption: in Vietnamese, whose predicates are known, and where no
    /// markup tells captions.
    /// </summary>
    public bool MayHaveBareCaptions { get; init; }

    public List<Line> Lines { get; }

    /// <summary>The day on which the report's own first lines say that it came out; null when they do not.</summary>
    public DateOnly? StatedDay { get; set; }

    /// <summary>The first line that no label stands on: the title, where there is one.</summary>
    public Line? First => Lines.Find(l => l.Kind != BlockKind.Label);

    /// <summary>The title's line, or null when the report has none that can be told.</summary>
    public Line? Title => First is { Kind: BlockKind.Title } title ? title : null;

    public ReadOnlySpan<char> Of(Line line) => Text.AsSpan(line.Start, line.Length);

    private static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        var from = 0;
        while (from < text.Length)
        {
            var length = text.AsSpan(from).IndexOfAny(LineBreaks);
            var to = length < 0 ? text.Length : from + length;
            Add(lines, text, from, to);
            from = to + 1;
        }
        return lines;
    }

    private static void Add(List<Line> lines, string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }
        if (from < to)
        {
            lines.Add(new Line(from, to, Words.Count(text.AsSpan(from, to - from))));
        }
    }
}
