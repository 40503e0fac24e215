using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds an article in a page: its root in two ways with a choice between them, and what each run of text in it is.</summary>
internal sealed class ArticleFinder(PageLabels labels, FurnitureWords furniture, PrintedDateReader dates)
{
    /// <summary>The article's parts in their order, or none on a page without an article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The article's title, and the block that prints it.</param>
    /// <param name="description">What the page says that the article is about.</param>
    /// <param name="keepsSubtitle">True where a summary above the text is the article's first paragraph.</param>
    public IReadOnlyList<PagePart> Find(PageTree page, (string? Text, PageBlock? Block) title, string? description, bool keepsSubtitle)
    {
        var root = Root(page, title.Block);
        if (root is null)
        {
            return [];
        }
        var parts = new BlockLabeller(page, labels, furniture, dates).Label(root, title.Text, keepsSubtitle).ToList();
        var lead = new LeadFinder(page, description, keepsSubtitle).Find(root, title.Block, parts);
        parts.InsertRange(0, lead);
        return parts;
    }

    /// <summary>The element that holds the article; null when no sentence stands on the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The block that prints the title, when one does.</param>
    public static PageNode? Root(PageTree page, PageBlock? title)
    {
        var zones = new Zones(page.Weights, page.Nodes[0]);
        var choice = new RootChoice(page, zones);
        return choice.Choose(new NewsRoot(page).Find(), new ReadabilityRoot(page, zones, choice).Find(title));
    }
}
