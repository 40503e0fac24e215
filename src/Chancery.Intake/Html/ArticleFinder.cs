using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds an article in a page: its root in two ways with a choice between them, and what each run of text in it is.</summary>
internal sealed class ArticleFinder(PageLabels labels, FurnitureWords furniture, PrintedDateReader dates)
{
    // Of an article there is more; less than this is looked for again. The step is that of Readability.
    private const int LeastText = 250;
    private const int MuchMore = 3;
    private const double LeastShare = 0.3;

    /// <summary>The article's parts in their order, or none on a page without an article.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The article's title, and the block that prints it.</param>
    /// <param name="description">What the page says that the article is about.</param>
    /// <param name="keepsSubtitle">True where a summary above the text is the article's first paragraph.</param>
    public IReadOnlyList<PagePart> Find(PageTree page, (string? Text, PageBlock? Block) title, string? description, bool keepsSubtitle)
    {
        var parts = Find(page, title, description, keepsSubtitle, named: true);
        var (own, prose) = (parts.Where(p => p.IsOwn).Sum(p => p.Block.Weight), parts.Where(p => p.Block.IsProse).Sum(p => p.Block.Weight));
        if (own >= LeastText && own >= LeastShare * prose)
        {
            return parts;
        }
        var unnamed = Find(page, title, description, keepsSubtitle, named: false);
        return Text(unnamed) > MuchMore * Text(parts) ? unnamed : parts;
    }

    private List<PagePart> Find(PageTree page, (string? Text, PageBlock? Block) title, string? description, bool keepsSubtitle, bool named)
    {
        var root = Root(page, title.Block, named);
        if (root is null)
        {
            return [];
        }
        var parts = new BlockLabeller(page, labels, furniture, dates).Label(root, title, keepsSubtitle, named).ToList();
        var lead = new LeadFinder(page, title.Block, new LineLabels(labels, dates, title.Text), description, keepsSubtitle).Find(root, parts);
        parts.InsertRange(0, lead);
        return parts;
    }

    private static int Text(IReadOnlyList<PagePart> parts) => parts.Where(p => p.IsStory).Sum(p => p.Block.Weight);

    /// <summary>The element that holds the article; null when no sentence stands on the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="title">The block that prints the title, when one does.</param>
    /// <param name="named">False where what elements are called is passed over.</param>
    public static PageNode? Root(PageTree page, PageBlock? title, bool named)
    {
        var zones = new Zones(page.Weights, page.Nodes[0], page.IndexOf(title), named);
        var choice = new RootChoice(page, zones);
        return choice.Choose(new NewsRoot(page).Find(), new ReadabilityRoot(page, zones, choice).Find(title));
    }
}
