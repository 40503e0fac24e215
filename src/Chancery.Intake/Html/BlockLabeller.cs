using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Tells what each run of text inside an article's root is: by the markup around it, by its words, by what stands before and after it.</summary>
internal sealed class BlockLabeller(PageTree tree, PageLabels labels, FurnitureWords furniture, PrintedDateReader dates)
{
    private const int MostSummary = 3;

    /// <summary>The runs of an element with what they are.</summary>
    /// <param name="root">The element.</param>
    /// <param name="title">The article's title, when known.</param>
    /// <param name="keepsSubtitle">True where a summary above the text is the article's first paragraph.</param>
    /// <param name="named">False where what elements are called is passed over.</param>
    public IReadOnlyList<PagePart> Label(PageNode root, (string? Text, PageBlock? Block) title, bool keepsSubtitle, bool named)
    {
        var zones = new Zones(tree.Weights, root, tree.IndexOf(title.Block), named);
        var parts = tree.BlocksOf(root).Select(b => new PagePart(b, zones.Of(b.Owner))).ToList();
        MarkZones(parts, keepsSubtitle);
        new LineLabels(labels, dates, title.Text).Mark(parts);
        CaptionLabels.Mark(parts);
        new RunLabels(labels, furniture).Mark(parts);
        new EndLabels(labels, dates).Mark(parts);
        return parts;
    }

    // A summary stands above the text and is short: what is called one and is neither is the text.
    private static void MarkZones(List<PagePart> parts, bool keepsSubtitle)
    {
        var begun = parts.Count(p => p.Zone is Zone.Lead or Zone.Subtitle && p.Block.IsProse) > MostSummary;
        foreach (var part in parts)
        {
            part.Kind = begun && part.Zone is (Zone.Lead or Zone.Subtitle) ? BlockKind.Paragraph : ByZone(part, keepsSubtitle);
            begun |= part.Kind == BlockKind.Paragraph && part.IsStory;
        }
    }

    private static BlockKind ByZone(PagePart part, bool keepsSubtitle) => part.Zone switch
    {
        Zone.Own => BlockKind.Paragraph,
        Zone.Lead => BlockKind.Lead,
        Zone.Subtitle => keepsSubtitle ? BlockKind.Lead : BlockKind.Label,
        Zone.Caption => BlockKind.Caption,
        Zone.Credit => BlockKind.Credit,
        Zone.Byline => BlockKind.Signature,
        Zone.Date => BlockKind.Label,
        Zone.Title => BlockKind.Title,
        Zone.Related => BlockKind.Related,
        _ => BlockKind.Promotion,
    };
}
