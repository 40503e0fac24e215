using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Marks the runs that follow a heading of other articles, until the article goes on.</summary>
internal sealed class RunLabels(PageLabels labels, FurnitureWords furniture)
{
    private const int LongestLabel = 60;

    public void Mark(IReadOnlyList<PagePart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsOwn && part.Text.Length <= LongestLabel && IsLabel(part))
            {
                part.Kind = BlockKind.Related;
                MarkBelow(parts, i + 1);
            }
        }
        MarkLists(parts);
    }

    private bool IsLabel(PagePart part)
    {
        var bare = part.Text.AsSpan().Trim(" :.-–—|•*»>[]()…!0123456789");
        if (labels.Is(bare, PageLabelKind.Related) || labels.Is(bare, PageLabelKind.Comments) || furniture.Has(bare, FurnitureKind.Related) || furniture.Has(bare, FurnitureKind.SeeAlso))
        {
            return true;
        }
        // "More great stories": a heading that begins as a label does.
        var begun = labels.LengthAtStart(bare, PageLabelKind.Related);
        return begun > 3 && (part.IsHeading || part.Block.IsBold) && part.Text[^1] is not '?';
    }

    private static void MarkBelow(IReadOnlyList<PagePart> parts, int from)
    {
        for (var i = from; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsStory && part.Block.Owner.Tag != "li" && part.Block.LinkShare < 0.1)
            {
                return;
            }
            if (part.IsOwn && part.Block.LinkShare < 0.2)
            {
                return;
            }
            if (part.IsOwn)
            {
                part.Kind = BlockKind.Related;
            }
        }
    }

    // A list of nothing but links, each as long as a headline.
    private static void MarkLists(IReadOnlyList<PagePart> parts)
    {
        foreach (var list in parts.Where(p => p.Block.Owner.Tag == "li").GroupBy(p => p.Block.Owner.Parent))
        {
            var items = list.ToList();
            if (items.Count > 1 && items.TrueForAll(p => p.Block.LinkShare > 0.7))
            {
                items.Where(p => p.IsOwn).ToList().ForEach(p => p.Kind = BlockKind.Related);
            }
        }
    }
}
