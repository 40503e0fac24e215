using Chancery.Documents;
using Chancery.Dossier.Briefs;
using Chancery.Output;

namespace Chancery.Cli.Briefs;

/// <summary>Lays out the lists of a brief: so many items, what was left out, or that there is nothing.</summary>
internal sealed class BriefLines(Messages messages, int most)
{
    /// <summary>A section with an item for each of the first so many.</summary>
    public DocumentSection Section<T>(int level, string heading, IReadOnlyList<T> all, Func<T, DocumentBlock> item) =>
        Section(level, heading, new Selected<T>([.. all.Take(most)], all.Count), item);

    /// <summary>A section with an item for each, however many.</summary>
    public DocumentSection Whole<T>(int level, string heading, IReadOnlyList<T> all, Func<T, DocumentBlock> item) => Section(level, heading, new Selected<T>(all, all.Count), item);

    /// <summary>A section with an item for each of those that were chosen, and what was left out of how many.</summary>
    public DocumentSection Section<T>(int level, string heading, Selected<T> chosen, Func<T, DocumentBlock> item)
    {
        List<DocumentBlock> blocks = [.. chosen.Shown.Select(item)];
        if (blocks.Count == 0)
        {
            blocks.Add(DocumentBlock.Paragraph(messages["state.none"]));
        }
        if (chosen.Total > chosen.Shown.Count)
        {
            var key = chosen.IsLeast ? "brief.left-out-least" : "brief.left-out";
            blocks.Add(DocumentBlock.Paragraph(messages.Format(key, chosen.Total - chosen.Shown.Count, chosen.Total)));
        }
        return new DocumentSection(level, heading, blocks);
    }

    /// <summary>An item: what stands out, then the rest with its notes behind the last piece.</summary>
    public static DocumentBlock Item(string head, IEnumerable<TextRun> rest, IEnumerable<IReadOnlyList<TextRun>> notes)
    {
        List<TextRun> runs = [new TextRun(head) { IsStrong = true }, .. rest];
        runs[^1] = runs[^1] with { Notes = [.. notes] };
        return new DocumentBlock(true, runs);
    }

    /// <summary>An item whose rest is plain text.</summary>
    public static DocumentBlock Item(string head, string rest, IEnumerable<IReadOnlyList<TextRun>> notes) => Item(head, [new TextRun(rest)], notes);
}
