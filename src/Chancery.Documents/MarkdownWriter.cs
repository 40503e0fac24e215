using System.Globalization;
using System.Text;

namespace Chancery.Documents;

/// <summary>Writes a document as Markdown with footnotes ([^1]), a form that CommonMark's readers with that extension understand.</summary>
public static class MarkdownWriter
{
    /// <summary>Writes the document.</summary>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var notes = new List<string>();
        Line(output, "# " + Escaped(document.Title, opens: true));
        Write(output, document.Opening, notes);
        foreach (var section in document.Sections)
        {
            output.Write('\n');
            Line(output, new string('#', section.Level + 1) + " " + Escaped(section.Heading, opens: true));
            Write(output, section.Blocks, notes);
        }
        output.Write(notes.Count > 0 ? "\n" : "");
        for (var i = 0; i < notes.Count; i++)
        {
            Line(output, string.Create(CultureInfo.InvariantCulture, $"[^{i + 1}]: {notes[i]}"));
        }
    }

    private static void Write(TextWriter output, IReadOnlyList<DocumentBlock> blocks, List<string> notes)
    {
        var afterItem = false;
        foreach (var block in blocks)
        {
            output.Write(block.IsItem && afterItem ? "" : "\n");
            Line(output, (block.IsItem ? "- " : "") + Runs(block.Runs, notes));
            afterItem = block.IsItem;
        }
    }

    private static string Runs(IReadOnlyList<TextRun> runs, List<string> notes)
    {
        var line = new StringBuilder();
        foreach (var run in runs)
        {
            line.Append(Run(run, opens: line.Length == 0));
            foreach (var note in run.Notes)
            {
                notes.Add("");
                var number = notes.Count;
                notes[number - 1] = Runs(note, notes);
                line.Append(CultureInfo.InvariantCulture, $"[^{number}]");
            }
        }
        return line.ToString().Trim();
    }

    // Spaces inside the stars would keep them from being read as such.
    private static string Run(TextRun run, bool opens)
    {
        var text = Escaped(run.Text, opens);
        var core = text.Trim(' ');
        if (!run.IsStrong || core.Length == 0)
        {
            return text;
        }
        var start = text.IndexOf(core, StringComparison.Ordinal);
        return $"{text[..start]}**{core}**{text[(start + core.Length)..]}";
    }

    /// <summary>The text with a backslash before all that could be read as markup, a link or an entity.</summary>
    /// <param name="text">The text.</param>
    /// <param name="opens">True where it stands at the head of a line.</param>
    internal static string Escaped(string text, bool opens)
    {
        var plain = PlainText.Of(text);
        plain = opens ? plain.TrimStart() : plain;
        var escaped = new StringBuilder(plain.Length + 8);
        for (var i = 0; i < plain.Length; i++)
        {
            if (IsMarkup(plain, i) || (opens && OpensBlock(plain, i)))
            {
                escaped.Append('\\');
            }
            escaped.Append(plain[i]);
        }
        return escaped.ToString();
    }

    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '#' or '$' or '@' or '^' => true,
        // An address would become a link of its own.
        ':' => string.CompareOrdinal(text, at, "://", 0, 3) == 0,
        '.' => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    // "- " and "+ " open an item, "1. " and "1) " a numbered one, "= " under a line makes a heading of it.
    private static bool OpensBlock(string text, int at) => text[at] switch
    {
        '-' or '+' or '=' => at == 0,
        '.' or ')' => at > 0 && text.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    private static void Line(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
