using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Marks runs of text that tell by their own words or links that they are not the article's.</summary>
internal sealed class LineLabels(PageLabels labels, PrintedDateReader dates, string? title)
{
    private const int LongestByline = 80;
    private const int LongestPointer = 200;
    private const int LongestOpener = 9;
    private const int MostInLink = 4;
    private const int LongestPromotion = 320;

    public void Mark(IReadOnlyList<PagePart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.IsOwn && KindOf(part) is { } kind)
            {
                part.Kind = kind;
            }
        }
    }

    /// <summary>True for a line that opens as the author's does.</summary>
    public bool IsSigned(PagePart part) => labels.LengthAtStart(part.Text.AsSpan().Trim(), PageLabelKind.Byline) > 0 && part.Text.Length < LongestByline;

    /// <summary>What a run tells that it is; null for the article's own.</summary>
    public BlockKind? KindOf(PagePart part)
    {
        var text = part.Text.AsSpan().Trim();
        var bare = text.Trim(" :.-–—|•*»>[]()…");
        if (bare.IsEmpty || labels.Is(bare, PageLabelKind.Advert))
        {
            return bare.IsEmpty ? BlockKind.Mark : BlockKind.Promotion;
        }
        if (IsTitle(part, text))
        {
            return BlockKind.Title;
        }
        if (IsInLink(part) || IsPointer(part, bare))
        {
            return BlockKind.Related;
        }
        if (bare.Length <= LongestPromotion && labels.LengthAtStart(bare, PageLabelKind.Promotion) > 0 && IsAsking(part))
        {
            return BlockKind.Promotion;
        }
        return IsTopics(part, bare) ? BlockKind.Promotion : IsDate(part, bare) ? BlockKind.Label : null;
    }

    private bool IsTopics(PagePart part, ReadOnlySpan<char> text) =>
        !part.IsClosed && text.Length <= LongestPointer && labels.LengthAtStart(text, PageLabelKind.Topics) is var label and > 0 && text[label..].TrimStart() is [':', ..];

    private bool IsTitle(PagePart part, ReadOnlySpan<char> text) =>
        title is not null && part.Block.Weight < 400 && text.Equals(title, StringComparison.OrdinalIgnoreCase);

    // What is wholly inside one link points at what the link leads to, whatever it is made of. A link that was never closed holds much more.
    private static bool IsInLink(PagePart part)
    {
        var link = part.Block.Owner;
        while (link is not null && link.Tag != "a")
        {
            link = link.Parent;
        }
        return link is not null && link.EndBlock - link.FirstBlock <= MostInLink && part.Block.LinkShare > 0.9;
    }

    // "Read more: ..." before a link; a line that is a link and no sentence.
    private bool IsPointer(PagePart part, ReadOnlySpan<char> text)
    {
        if (part.Text.Length > LongestPointer)
        {
            return false;
        }
        var label = labels.LengthAtStart(text, PageLabelKind.Related);
        var points = label > 0 && label < text.Length && text[label..].TrimStart() is [':' or '|' or '>' or '»' or '-' or '–' or '—', ..];
        if (points && (part.Block.LinkShare > 0.2 || label > LongestOpener && !part.IsClosed || text.StartsWith(text[..label].ToString().ToUpperInvariant(), StringComparison.Ordinal)))
        {
            return true;
        }
        return label > 0 && part.Block.LinkShare > 0.5 || part.Block.LinkShare > 0.8 && !part.IsHeading && !IsAddress(text) && !part.IsClosed;
    }

    // A link printed as its address is told, not pointed at.
    private static bool IsAddress(ReadOnlySpan<char> text) =>
        (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) && !text.Contains(' ');

    private static bool IsAsking(PagePart part) => part.Block.LinkLength > 0 || part.Block.Weight < 120 && !part.Block.IsProse || part.IsHeading || part.Block.IsItalic || part.Block.IsBold;

    private bool IsDate(PagePart part, ReadOnlySpan<char> text) =>
        text.Length < 80 && part.Block.LinkLength == 0 && (dates.Read(part.Text, false).Any(d => d.IsLabelled) || IsLabelledTime(part, text));

    // A label with a date or time in a form that is not read.
    private bool IsLabelledTime(PagePart part, ReadOnlySpan<char> text) =>
        !part.IsClosed && Digits(text) >= 4 && (labels.LengthAtStart(text, PageLabelKind.Date) > 0 || labels.LengthAtStart(text, PageLabelKind.Changed) > 0);

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }
        return count;
    }
}
