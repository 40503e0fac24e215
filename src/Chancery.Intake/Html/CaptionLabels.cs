using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Marks runs behind pictures that no markup calls captions.</summary>
internal static class CaptionLabels
{
    private const int LongestCaption = 300;

    public static void Mark(IReadOnlyList<PagePart> parts)
    {
        var found = parts.Where(p => p is { IsOwn: true, IsHeading: false } && p.Block.IsAfterPicture && IsCaption(p)).ToList();
        // Where as much stands behind pictures as anywhere else, it is the text: a list of things with a picture of each.
        var kinds = found.Count * 3 > parts.Count(p => p.IsOwn) ? BlockKind.Paragraph : BlockKind.Caption;
        found.ForEach(p => p.Kind = kinds);
    }

    // Beside a picture what is no sentence describes it.
    private static bool IsCaption(PagePart part) =>
        !char.IsAsciiDigit(part.Text[0]) &&
        part.Block.Weight < LongestCaption && part.Block.Owner.Tag is not "li" && (part.Block.Weight < 200 && !part.IsClosed && part.Block.Weight > 12 || IsDim(part));

    private static bool IsDim(PagePart part) =>
        part.Block.IsItalic || part.Block.Owner.Tag is "center" or "small" or "em";
}
