namespace Chancery.Intake.Html;

/// <summary>Chooses between the elements that two ways of looking for an article found.</summary>
internal sealed class RootChoice(PageTree tree, Zones zones)
{
    // So much more text is no box beside the article.
    private const double MuchMore = 1.25;
    private const double SomeMore = 1.08;

    /// <summary>The better of two elements; null when there is neither.</summary>
    /// <param name="news">What the page names its article.</param>
    /// <param name="readability">Where its sentences stand.</param>
    public PageNode? Choose(PageNode? news, PageNode? readability)
    {
        if (news is null || readability is null || news == readability)
        {
            return news ?? readability;
        }
        if (news.Holds(readability))
        {
            return OwnBefore(news, readability) || IsAlike(readability, news, SomeMore) || Own(news) > MuchMore * Own(readability) ? news : readability;
        }
        if (readability.Holds(news))
        {
            return IsAlike(news, readability, SomeMore) || Own(readability) > MuchMore * Own(news) ? readability : news;
        }
        return Own(readability) > MuchMore * Own(news) ? readability : news;
    }

    /// <summary>True when what an outer element has more than an inner one is of the inner one's make: paragraphs in elements of the same tags at the same depth.</summary>
    public bool IsAlike(PageNode inner, PageNode outer, double least)
    {
        var makes = Stories(inner).Select(Make).ToHashSet();
        var inside = Stories(inner).Sum(b => (double)b.Weight);
        var alike = Stories(outer).Where(b => makes.Contains(Make(b))).Sum(b => (double)b.Weight);
        return alike >= least * inside;
    }

    private bool OwnBefore(PageNode outer, PageNode inner)
    {
        for (var i = outer.FirstBlock; i < inner.FirstBlock; i++)
        {
            if (tree.Blocks[i].IsProse && zones.Of(tree.Blocks[i].Owner) is Zone.Own or Zone.Lead or Zone.Subtitle)
            {
                return true;
            }
        }
        return false;
    }

    private double Own(PageNode node) => Stories(node).Sum(b => (double)b.Weight);

    private IEnumerable<PageBlock> Stories(PageNode node) =>
        tree.BlocksOf(node).Where(b => b.IsProse && zones.Of(b.Owner) is Zone.Own or Zone.Lead or Zone.Subtitle);

    private static (string, string?, int) Make(PageBlock block) => (block.Owner.Tag, block.Owner.Parent?.Tag, block.Owner.Depth);
}
