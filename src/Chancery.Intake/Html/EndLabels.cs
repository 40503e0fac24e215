using System.Text.RegularExpressions;
using Chancery.Model;

namespace Chancery.Intake.Html;

/// <summary>Marks what stands above an article's first paragraph and below its last: dates, bylines, notes, invitations.</summary>
internal sealed partial class EndLabels(PageLabels labels, PrintedDateReader dates)
{
    private const int LongestNote = 400;
    private const int MostNotes = 12;
    private const int LongestDate = 70;

    public void Mark(IReadOnlyList<PagePart> parts)
    {
        MarkHead(parts);
        MarkTail(parts);
    }

    private void MarkHead(IReadOnlyList<PagePart> parts)
    {
        foreach (var part in parts)
        {
            if (!part.IsOwn)
            {
                continue;
            }
            if (!part.IsHeading && (part.Block.IsProse || part.Block.Weight >= 60 && part.IsClosed))
            {
                return;
            }
            var text = part.Text.AsSpan();
            if (labels.LengthAtStart(text, PageLabelKind.Byline) > 0)
            {
                part.Kind = BlockKind.Signature;
            }
            else if (part.Block.LinkShare > 0.4 || IsDated(part))
            {
                part.Kind = BlockKind.Label;
            }
        }
    }

    // A short line with a year in it and no sentence: "segunda-feira, 22 de janeiro de 2018".
    private bool IsDated(PagePart part) => part.Block.Weight < LongestDate && !part.IsClosed && Year().IsMatch(part.Text) || dates.Read(part.Text, false).Count > 0;

    private void MarkTail(IReadOnlyList<PagePart> parts)
    {
        var seen = 0;
        for (var i = parts.Count - 1; i > 0 && seen < MostNotes; i--)
        {
            var part = parts[i];
            if (!part.IsOwn)
            {
                continue;
            }
            seen++;
            if (IsNote(part))
            {
                part.Kind = part.Block.LinkShare > 0.5 ? BlockKind.Related : BlockKind.Promotion;
            }
            else if (part.IsStory)
            {
                return;
            }
        }
    }

    private bool IsNote(PagePart part)
    {
        var text = part.Text.AsSpan().Trim(" :.-–—|•*»>[](_");
        if (part.Text.Length > LongestNote)
        {
            return false;
        }
        var label = labels.LengthAtStart(text, PageLabelKind.Tail);
        return label > 0 && (IsLoose(part) || text[label..].TrimStart() is [':', ..])
            || labels.LengthAtStart(text, PageLabelKind.Promotion) > 0
            || labels.LengthAtStart(text, PageLabelKind.Comments) > 0 && part.Text.Length < 80
            || labels.HasTailPhrase(text)
            || part.Block.LinkShare > 0.6 && !part.IsClosed;
    }

    private static bool IsLoose(PagePart part) => part.Block.LinkLength > 0 || part.Block.IsItalic || part.Text.Length < 160 || part.Text[0] is '(' or '[' or '©';

    [GeneratedRegex(@"\d.*\b(19|20)\d\d\b|\b(19|20)\d\d\b.*\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
