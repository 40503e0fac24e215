namespace Chancery.Documents.Pdf;

/// <summary>Makes the outline of a file: its sections, and their parts below them (ISO 32000-1, 12.3.3).</summary>
internal sealed class PdfOutline(PdfFile file)
{
    /// <summary>Adds it.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="numbers">The numbers of the pages' objects.</param>
    /// <returns>The number of its root.</returns>
    public int Add(IReadOnlyList<FilledPage> pages, IReadOnlyList<int> numbers)
    {
        var root = file.Reserve();
        var entries = pages.SelectMany((page, i) => Entries(page, numbers[i])).ToList();
        var sections = new List<List<OutlineEntry>>();
        foreach (var entry in entries)
        {
            if (entry.Level == 1 || sections.Count == 0)
            {
                sections.Add([]);
            }
            sections[^1].Add(entry);
        }
        var heads = sections.ConvertAll(s => s[0]);
        foreach (var (i, section) in sections.Index())
        {
            Set(heads, i, root, section[1..]);
            for (var part = 1; part < section.Count; part++)
            {
                Set(section[1..], part - 1, section[0].Number, []);
            }
        }
        file.Set(root, $"<< /Type /Outlines {Below(heads, entries.Count)}>>");
        return root;
    }

    private List<OutlineEntry> Entries(FilledPage page, int number)
    {
        var entries = new List<OutlineEntry>();
        var top = PdfPage.Height - PdfPage.Top;
        foreach (var (i, line) in page.Text.Index())
        {
            if (line.Heading is { } heading)
            {
                entries.Add(new OutlineEntry(heading.Level, heading.Title, number, top, file.Reserve()));
            }
            top -= page.Height(line, i);
        }
        return entries;
    }

    private void Set(List<OutlineEntry> beside, int at, int parent, List<OutlineEntry> parts)
    {
        var entry = beside[at];
        var before = at > 0 ? FormattableString.Invariant($"/Prev {beside[at - 1].Number} 0 R ") : "";
        var after = at + 1 < beside.Count ? FormattableString.Invariant($"/Next {beside[at + 1].Number} 0 R ") : "";
        var place = FormattableString.Invariant($"/Parent {parent} 0 R /Dest [{entry.Page} 0 R /XYZ 0 {entry.Top:0.##} null] ");
        file.Set(entry.Number, $"<< /Title {PdfFile.Text(entry.Title)} {place}{before}{after}{Below(parts, parts.Count)}>>");
    }

    private static string Below(List<OutlineEntry> parts, int count) =>
        parts.Count == 0 ? "" : FormattableString.Invariant($"/First {parts[0].Number} 0 R /Last {parts[^1].Number} 0 R /Count {count} ");
}
