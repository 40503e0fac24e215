using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds the element that holds an article by what pages of news call it: schema.org's articleBody, names of bodies, the article element.</summary>
internal sealed class NewsRoot(PageTree tree)
{
    private const int LeastProse = 250;

    /// <summary>The element, or null when the page names none.</summary>
    public PageNode? Find() =>
        Best(n => n.Element.GetAttribute("itemprop") is { } p && p.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
        ?? Narrowest()
        ?? Best(n => n.Tag == "article")
        ?? Best(n => n.Tag == "main");

    private PageNode? Best(Predicate<PageNode> called)
    {
        PageNode? best = null;
        foreach (var node in tree.Nodes)
        {
            if (called(node) && tree.Weights.Prose(node) > (best is null ? LeastProse : tree.Weights.Prose(best)))
            {
                best = node;
            }
        }
        return best;
    }

    // Of bodies within bodies the innermost that still has nearly all of the text.
    private PageNode? Narrowest()
    {
        var best = Best(IsBody);
        if (best is null)
        {
            return null;
        }
        var enough = tree.Weights.Prose(best) * 0.9;
        for (var i = best.Index + 1; i < best.End; i++)
        {
            if (IsBody(tree.Nodes[i]) && tree.Weights.Prose(tree.Nodes[i]) >= enough)
            {
                best = tree.Nodes[i];
            }
        }
        return best;
    }

    private static bool IsBody(PageNode node) => node.Is(PageNameKind.Body) && node.Tag is not ("body" or "html");
}
