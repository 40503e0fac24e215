using System.Text.RegularExpressions;

namespace Chancery.Output;

/// <summary>Breaks text into lines between its words. Colours take no room.</summary>
public static partial class WrappedText
{
    /// <summary>The lines of a text, none longer than <paramref name="width"/> unless a single word is; the whole text where the width is 0.</summary>
    public static IEnumerable<string> Lines(string text, int width)
    {
        if (width <= 0 || Columns(text) <= width)
        {
            yield return text;
            yield break;
        }
        var line = "";
        var columns = 0;
        foreach (var word in text.Split(' '))
        {
            var more = Columns(word);
            if (line.Length > 0 && columns + 1 + more > width)
            {
                yield return line;
                (line, columns) = (word, more);
            }
            else
            {
                columns += line.Length > 0 ? 1 + more : more;
                line = line.Length > 0 ? $"{line} {word}" : word;
            }
        }
        yield return line;
    }

    /// <summary>Writes a text, its lines after the first behind an indent.</summary>
    public static void Write(TextWriter output, string text, int width, int indent = 0)
    {
        var first = true;
        foreach (var line in Lines(text, width > 0 ? Math.Max(20, width - indent) : 0))
        {
            output.WriteLine(first ? line : new string(' ', indent) + line);
            first = false;
        }
    }

    private static int Columns(string text) => DisplayWidth.Of(text.Contains('\e', StringComparison.Ordinal) ? Colour().Replace(text, "") : text);

    [GeneratedRegex(@"\e\[\d+m")]
    private static partial Regex Colour();
}
