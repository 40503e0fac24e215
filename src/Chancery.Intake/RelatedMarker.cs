using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks other reports: a label with everything below it, a pointer line, a teaser in a table cell.</summary>
internal sealed class RelatedMarker(FurnitureWords words)
{
    private const int LongestHeadline = 30;
    private const int ShortestParagraph = 25;
    private const int ParagraphsThatGoOn = 3;

    public void Mark(Page page)
    {
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.Kind is BlockKind.Title or BlockKind.Related)
            {
                continue;
            }
            if (IsLabel(page, line))
            {
                line.Kind = BlockKind.Label;
                MarkBelow(page, i);
            }
            else if (line.IsOpen && IsPointerLine(page.Of(line), line.Words))
            {
                line.Kind = BlockKind.Related;
            }
            else if (line.IsOpen && page.Of(line)[^1] == '|')
            {
                MarkCell(page, i);
            }
            else if (line.IsOpen && words.Has(page.Of(line), FurnitureKind.Section))
            {
                line.Kind = BlockKind.Label;
            }
        }
    }

    private bool IsLabel(Page page, Line line)
    {
        var text = page.Of(line).Trim(" :»>.…-–|");
        return words.Has(text, FurnitureKind.Related) || words.Has(text, FurnitureKind.SeeAlso);
    }

    // Below a closing label stands nothing of the report. A box inside the report holds headlines only: it ends where the report goes on.
    private static void MarkBelow(Page page, int label)
    {
        var boxEnd = label + 1;
        while (boxEnd < page.Lines.Count && !Sentences.IsClosed(page.Of(page.Lines[boxEnd])))
        {
            boxEnd++;
        }
        var end = GoesOn(page, boxEnd) ? boxEnd : page.Lines.Count;
        for (var i = label + 1; i < end; i++)
        {
            if (page.Lines[i].Kind is not (BlockKind.Mark or BlockKind.Title))
            {
                page.Lines[i].Kind = BlockKind.Related;
            }
        }
    }

    private static bool GoesOn(Page page, int from)
    {
        var paragraphs = 0;
        for (var i = from; i < page.Lines.Count && page.Lines[i].IsOpen; i++)
        {
            if (page.Lines[i].Words < ShortestParagraph || !Sentences.IsClosed(page.Of(page.Lines[i])))
            {
                break;
            }
            paragraphs++;
        }
        return paragraphs >= ParagraphsThatGoOn;
    }

    private bool IsPointerLine(ReadOnlySpan<char> text, int count)
    {
        var length = words.LengthAtStart(text, FurnitureKind.SeeAlso);
        return length > 0 && count <= LongestHeadline + 10 && text[length..].TrimStart() is [':' or '>' or '»', ..];
    }

    // "... |" closes a table cell: a caption, or the abstract of a teaser whose headline is the line above.
    private static void MarkCell(Page page, int at)
    {
        var line = page.Lines[at];
        var above = at > 0 ? page.Lines[at - 1] : null;
        if (above is { IsOpen: true, Words: <= LongestHeadline } && !Sentences.IsClosed(page.Of(above)))
        {
            above.Kind = BlockKind.Related;
            line.Kind = BlockKind.Related;
        }
        else if (line.Words <= LongestHeadline * 2)
        {
            line.Kind = BlockKind.Caption;
        }
    }
}
