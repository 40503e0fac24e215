using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>
/// Finds what stands in elements of its own above the text: the first paragraph, as the sapo of Vietnamese papers does, and the caption of the picture
/// that opens the article.
/// </summary>
internal sealed class LeadFinder(PageTree page, PageBlock? title, LineLabels lines, string? description, bool keepsSubtitle)
{
    private const int LeastWeight = 30;
    private const int LongestLead = 1500;
    private const int Reach = 25;
    private const int MostAbove = 3;
    private const int LeastWords = 8;

    private readonly Zones _zones = new(page.Weights, page.Nodes[0], page.IndexOf(title));

    /// <summary>
    /// The parts to put before those of the root: the lead, unless it stands in the root, what else reads as a sentence between headline and text, and captions there.
    /// </summary>
    /// <param name="root">The element that holds the text.</param>
    /// <param name="parts">The parts of the root.</param>
    public IReadOnlyList<PagePart> Find(PageNode root, IReadOnlyList<PagePart> parts)
    {
        var hasLead = parts.Any(p => p.Kind == BlockKind.Lead);
        var at = TitleAbove(root);
        var first = at >= 0 ? at + 1 : Math.Max(0, root.FirstBlock - (keepsSubtitle ? 6 : 3));
        var found = new List<PagePart>();
        for (var i = AboveTitle(root, at); i < root.FirstBlock; i++)
        {
            var block = page.Blocks[i];
            var zone = _zones.Of(block.Owner);
            if (i >= first && zone is (Zone.Caption or Zone.Credit))
            {
                found.Add(new PagePart(block, zone) { Kind = zone == Zone.Caption ? BlockKind.Caption : BlockKind.Credit });
                continue;
            }
            var isLead = i < first ? i != at && zone == Zone.Lead && IsLead(block, zone) : IsLead(block, zone) || at >= 0 && IsSentence(block, zone);
            if (isLead && !IsRepeated(block, parts))
            {
                // Other languages' papers print a summary there that is no part of the text.
                var kind = !hasLead && (keepsSubtitle || IsLead(block, zone)) ? BlockKind.Lead : BlockKind.Label;
                found.Add(new PagePart(block, Zone.Lead) { Kind = kind });
            }
        }
        return found;
    }

    private int TitleAbove(PageNode root)
    {
        for (var i = Math.Min(root.FirstBlock, page.Blocks.Count) - 1; i >= Math.Max(0, root.FirstBlock - Reach); i--)
        {
            if (page.Blocks[i] == title)
            {
                return i;
            }
        }
        return -1;
    }

    // What is called the lead may stand above the headline, in what holds headline and text and no more of the page.
    private int AboveTitle(PageNode root, int title)
    {
        if (title < 0)
        {
            return Math.Max(0, root.FirstBlock - (keepsSubtitle ? 6 : 3));
        }
        var around = page.Blocks[title].Owner;
        while (around.Parent is not null && !around.Holds(root))
        {
            around = around.Parent;
        }
        return around.Tag is "body" or "html" ? title + 1 : Math.Max(around.FirstBlock, title - MostAbove);
    }

    // What is closed as a sentence is, and told to be nothing else by markup or words.
    private bool IsSentence(PageBlock block, Zone zone)
    {
        var part = new PagePart(block, zone);
        return zone is Zone.Own or Zone.Lead or Zone.Subtitle && !block.IsAfterPicture && block.Text.Length <= LongestLead && block.LinkShare < 0.3
            && part.IsClosed && Words.Count(block.Text) > LeastWords && lines.KindOf(part) is null && !lines.IsSigned(part);
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
