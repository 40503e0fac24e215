using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks furniture inside the lines of the report's own text: bars, pointers in brackets, captions and signatures run into a paragraph, the end mark.</summary>
internal sealed class InlineMarker(FurnitureWords words, CreditFinder credits, SignatureReader signatures)
{
    private const int LongestCaption = 60;
    private const int LongestSignature = 8;

    public void Mark(Page page)
    {
        foreach (var line in page.Lines)
        {
            if (line.IsOpen)
            {
                MarkLine(page, line);
            }
        }
    }

    private void MarkLine(Page page, Line line)
    {
        var found = new List<Block>();
        var from = MarkPictureIndex(page, line, found);
        if (line.Kind is not null)
        {
            return;
        }
        MarkCredits(page.Text, from, line.End, found);
        MarkPointers(page.Text, line, found);
        MarkEnd(page.Text, line, found);
        if (found.Count > 0)
        {
            found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
            line.Inside = found;
        }
    }

    // "TITLE ảnh 1CAPTION": the repeat of the title and the count are the picture's mark, the rest is its caption.
    private int MarkPictureIndex(Page page, Line line, List<Block> found)
    {
        foreach (var picture in words.Of(FurnitureKind.Picture))
        {
            var text = page.Of(line);
            var at = text.IndexOf(picture, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }
            var digits = at + picture.Length + 1;
            var end = digits;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            if (end == digits || end - digits > 2 || text[digits - 1] != ' ' || (at > 0 && text[at - 1] != ' ')
                || (end < text.Length && !char.IsUpper(text[end]) && text[end] is not ('"' or '“')))
            {
                continue;
            }
            return MarkPicture(page, line, line.Start + end, found);
        }
        return line.Start;
    }

    private int MarkPicture(Page page, Line line, int markEnd, List<Block> found)
    {
        var start = Sentences.StartBefore(page.Text, line.Start, markEnd);
        found.Add(new Block(BlockKind.Credit, new(start, markEnd)));
        if (markEnd == line.End)
        {
            return markEnd;
        }
        var end = credits.TryFind(page.Text, markEnd, line.End, out var credit) && Words.Count(page.Text.AsSpan(markEnd, credit.End - markEnd)) <= LongestCaption
            ? credit.End
            : Sentences.EndAfter(page.Text, markEnd, line.End);
        found.Add(new Block(BlockKind.Caption, new(markEnd, end)));
        return end;
    }

    private void MarkCredits(string text, int from, int to, List<Block> found)
    {
        while (credits.TryFind(text, from, to, out var credit))
        {
            var start = CaptionStart(text, from, credit.Start);
            found.Add(Words.Count(text.AsSpan(start, credit.Start - start)) <= LongestCaption
                ? new Block(start == credit.Start ? BlockKind.Credit : BlockKind.Caption, new(start, credit.End))
                : new Block(BlockKind.Credit, new(credit.Start, credit.End)));
            from = credit.End;
        }
    }

    // The sentence that ends before the credit, whether its stop stands before the credit or after it.
    private static int CaptionStart(string text, int from, int credit)
    {
        var end = credit;
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or '–' or '.' or '|'))
        {
            end--;
        }
        return end <= from ? credit : SkipSpace(text, Sentences.StartBefore(text, from, end), credit);
    }

    private static int SkipSpace(string text, int at, int to)
    {
        while (at < to && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
        return at;
    }

    // "... hạt nhân. [Tiêu đề của một bài khác] Ông nói ...": a headline in brackets between two sentences.
    private static void MarkPointers(string text, Line line, List<Block> found)
    {
        var at = line.Start;
        while (at < line.End && text.AsSpan(at, line.End - at).IndexOf('[') is >= 0 and var skip)
        {
            var open = at + skip;
            var length = text.AsSpan(open, line.End - open).IndexOf(']');
            if (length < 0)
            {
                return;
            }
            at = open + length + 1;
            if (Words.Count(text.AsSpan(open, length)) >= 4 && char.IsUpper(text[open + 1]) && IsBetweenSentences(text, line, open, at) && IsFree(found, open, at))
            {
                found.Add(new Block(BlockKind.CrossReference, new(open, at)));
            }
        }
    }

    private static bool IsBetweenSentences(string text, Line line, int open, int close)
    {
        var before = text.AsSpan(line.Start, open - line.Start).TrimEnd();
        var after = text.AsSpan(close, line.End - close).TrimStart();
        return (before.IsEmpty || Sentences.IsClosed(before)) && (after.IsEmpty || !char.IsLower(after[0]) && after[0] is not (',' or '.'));
    }

    private void MarkEnd(string text, Line line, List<Block> found)
    {
        var end = MarkBars(text, line, line.End, found);
        end = MarkSignature(text, line, end, found);
        foreach (var mark in words.Of(FurnitureKind.EndMark))
        {
            var own = text.AsSpan(line.Start, end - line.Start);
            if (own.EndsWith(mark, StringComparison.Ordinal) && own.Length > mark.Length && IsFree(found, end - mark.Length, end))
            {
                found.Add(new Block(BlockKind.EndMark, new(end - mark.Length, end)));
            }
        }
    }

    private static int MarkBars(string text, Line line, int end, List<Block> found)
    {
        var own = text.AsSpan(line.Start, end - line.Start).TrimEnd(" |");
        if (own.Length == end - line.Start || !IsFree(found, line.Start + own.Length, end))
        {
            return end;
        }
        found.Add(new Block(BlockKind.Mark, new(SkipSpace(text, line.Start + own.Length, end), end)));
        return line.Start + own.Length;
    }

    // "... của nước này. (TTXVN/Vietnam+)", "... của nước này. Nguyễn Hoàng (Theo Yonhap)".
    private int MarkSignature(string text, Line line, int end, List<Block> found)
    {
        var start = LastStop(text, line, end);
        if (start <= line.Start || start >= end || !IsFree(found, start, end))
        {
            return end;
        }
        var tail = text.AsSpan(start, end - start);
        if (Words.Count(tail) > LongestSignature || tail.EndsWith(".", StringComparison.Ordinal) && !signatures.IsSource(tail) || !signatures.IsByline(tail) && !signatures.IsSource(tail))
        {
            return end;
        }
        found.Add(new Block(BlockKind.Signature, new(start, end)));
        return line.Start + text.AsSpan(line.Start, start - line.Start).TrimEnd().Length;
    }

    // Start of what stands after the last stop of a line, without leading space.
    private static int LastStop(string text, Line line, int end)
    {
        for (var i = end - 2; i > line.Start; i--)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or '…' or '"' or '”' && !IsInitial(text, i - 1))
            {
                return i + 1;
            }
        }
        return line.Start;
    }

    private static bool IsInitial(string text, int stop) => text[stop] == '.' && stop > 0 && char.IsUpper(text[stop - 1]) && (stop < 2 || !char.IsUpper(text[stop - 2]));

    private static bool IsFree(List<Block> found, int start, int end)
    {
        foreach (var block in found)
        {
            if (block.Span.Start < end && start < block.Span.End)
            {
                return false;
            }
        }
        return true;
    }
}
