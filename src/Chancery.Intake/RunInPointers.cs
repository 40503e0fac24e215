using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Finds pointers at other reports among the report's own sentences: a headline in brackets, "Xem thêm: ...".</summary>
internal sealed class RunInPointers(FurnitureWords words)
{
    private const int ShortestHeadline = 4;
    private const int LongestHeadline = 45;
    private const int LongestOpener = 120;
    private const int LongestRest = 400;

    public void Find(Inside inside)
    {
        FindBrackets(inside);
        FindOpeners(inside, FurnitureKind.SeeAlso);
        FindOpeners(inside, FurnitureKind.Related);
    }

    // "... hạt nhân. [Tiêu đề của một bài khác] Ông nói ...": it stands between two sentences.
    private static void FindBrackets(Inside inside)
    {
        var (text, end) = (inside.Text, inside.Line.End);
        for (var at = inside.Line.Start; !inside.IsFull && at < end && text.AsSpan(at, end - at).IndexOf('[') is >= 0 and var skip;)
        {
            var open = at + skip;
            var length = text.AsSpan(open, end - open).IndexOf(']');
            if (length < 0)
            {
                return;
            }
            at = open + length + 1;
            if (Words.Count(text.AsSpan(open, length)) >= ShortestHeadline && char.IsUpper(text[open + 1]) && IsBetweenSentences(inside, open, at))
            {
                inside.Add(BlockKind.CrossReference, open, at);
            }
        }
    }

    private static bool IsBetweenSentences(Inside inside, int open, int close)
    {
        var before = inside.Text.AsSpan(inside.Line.Start, open - inside.Line.Start).TrimEnd();
        var after = inside.Text.AsSpan(close, inside.Line.End - close).TrimStart();
        return (before.IsEmpty || Sentences.IsClosed(before)) && (after.IsEmpty || (!char.IsLower(after[0]) && after[0] is not (',' or '.')));
    }

    // "... của nước này. Xem thêm: Tiêu đề của một bài khác": a headline has no stop, so it runs to the line's end or the next stop.
    private void FindOpeners(Inside inside, FurnitureKind kind)
    {
        var (text, start, end) = (inside.Text, inside.Line.Start, inside.Line.End);
        for (var at = start; !inside.IsFull && at < end && text.AsSpan(at, end - at).IndexOfAny(':', '>') is >= 0 and var skip; at++)
        {
            at += skip;
            var from = Math.Max(start, at - LongestOpener);
            var before = text.AsSpan(from, at - from).TrimEnd(" >");
            var opener = words.LengthAtEnd(before, kind);
            if (opener == 0 || opener == before.Length || !char.IsUpper(before[^opener])
                || (kind == FurnitureKind.Related && !Sentences.IsClosed(before[..^opener])))
            {
                continue;
            }
            var stop = Sentences.EndAfter(text, at, end);
            var to = end - at <= LongestRest && Words.Count(text.AsSpan(at, end - at)) <= LongestHeadline ? end : stop;
            inside.Add(BlockKind.Related, from + before.Length - opener, to);
            at = to;
        }
    }
}
