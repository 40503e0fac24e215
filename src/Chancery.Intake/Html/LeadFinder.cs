using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Finds the first paragraph where it stands in an element of its own above the text, as the sapo of Vietnamese papers does.</summary>
internal sealed class LeadFinder(PageTree page, string? description, bool keepsSubtitle)
{
    private const int LeastWeight = 30;
    private const int LongestLead = 1500;
    private const int Reach = 25;

    /// <summary>The parts to put before those of the root; none when the lead stands among them or is missing.</summary>
    /// <param name="root">The element that holds the text.</param>
    /// <param name="title">The block that prints the title.</param>
    /// <param name="parts">The parts of the root.</param>
    public IReadOnlyList<PagePart> Find(PageNode root, PageBlock? title, IReadOnlyList<PagePart> parts)
    {
        if (parts.Any(p => p.Kind == BlockKind.Lead))
        {
            return [];
        }
        var first = FirstBelow(root, title);
        var zones = new Zones(page.Weights, page.Nodes[0]);
        var found = new List<PagePart>();
        for (var i = first; i < root.FirstBlock; i++)
        {
            var block = page.Blocks[i];
            if (IsLead(block, zones.Of(block.Owner)) && !IsRepeated(block, parts))
            {
                found.Add(new PagePart(block, Zone.Lead) { Kind = BlockKind.Lead });
            }
        }
        return found;
    }

    private int FirstBelow(PageNode root, PageBlock? title)
    {
        for (var i = root.FirstBlock - 1; i >= Math.Max(0, root.FirstBlock - Reach); i--)
        {
            if (page.Blocks[i] == title)
            {
                return i + 1;
            }
        }
        return Math.Max(0, root.FirstBlock - (keepsSubtitle ? 6 : 3));
    }

    private bool IsLead(PageBlock block, Zone zone)
    {
        if (block.Weight is < LeastWeight or > LongestLead || block.LinkShare > 0.3)
        {
            return false;
        }
        return zone == Zone.Lead || keepsSubtitle && (zone == Zone.Subtitle || zone == Zone.Own && IsDescribed(block) || block.Owner.Element.GetAttribute("itemprop") == "description");
    }

    private bool IsDescribed(PageBlock block)
    {
        var (told, text) = (LooseText.Of(description), LooseText.Of(block.Text));
        return told.Length >= 40 && text.Length >= 40 && (text.Contains(told[..40], StringComparison.Ordinal) || told.Contains(text[..40], StringComparison.Ordinal));
    }

    private static bool IsRepeated(PageBlock block, IReadOnlyList<PagePart> parts)
    {
        var text = LooseText.Of(block.Text);
        return parts.Where(p => p.IsOwn).Take(3).Any(p => LooseText.Of(p.Text) is var own && own.StartsWith(text, StringComparison.Ordinal));
    }
}
