using System.Buffers;
using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Finds what stands at the end of a line after its last sentence: bars, a signature, a headline before it, the end mark.</summary>
internal sealed class LineEnds(FurnitureWords words, SignatureReader signatures)
{
    private const int LongestEnd = 400;
    private const int LongestSignature = 12;
    private const int ShortestHeadline = 5;
    private const int LongestHeadline = 30;
    private const int AuthorWords = 2;
    private static readonly SearchValues<char> NotInHeadlines = SearchValues.Create("\"“”:()");

    public void Find(Inside inside)
    {
        FindBars(inside);
        FindSignature(inside, inside.OwnEnd());
        FindEndMark(inside, inside.OwnEnd());
    }

    private static void FindBars(Inside inside)
    {
        var own = inside.Line.Start + inside.Page.Of(inside.Line).TrimEnd(" |").Length;
        inside.Add(BlockKind.Mark, Sentences.SkipSpace(inside.Text, own, inside.Line.End), inside.Line.End);
    }

    // "... của nước này. (TTXVN/Vietnam+)", "... của nước này. Nguyễn Hoàng (Theo Yonhap)".
    private void FindSignature(Inside inside, int end)
    {
        var start = Sentences.SkipSpace(inside.Text, Math.Max(inside.OwnFrom(end), LastSentenceStart(inside, end)), end);
        if (start <= inside.Line.Start || start >= end || end - start > LongestEnd)
        {
            return;
        }
        if (IsSignature(inside.Text.AsSpan(start, end - start)))
        {
            inside.Add(BlockKind.Signature, start, end);
        }
        else if (inside.Line == inside.Page.Lines[^1])
        {
            FindSignedHeadline(inside, start, end);
        }
    }

    private bool IsSignature(ReadOnlySpan<char> tail) =>
        Words.Count(tail) <= LongestSignature && !(char.IsLower(tail[0]) && tail[^1] == '.') && (signatures.IsSource(tail) || (tail[^1] != '.' && signatures.IsByline(tail)));

    // "... của nước này. Tiêu đề của một bài khác Huyền Lê": the author's name stands nowhere else in the report.
    private void FindSignedHeadline(Inside inside, int start, int end)
    {
        var tail = inside.Text.AsSpan(start, end - start);
        if (Words.Count(tail) is < ShortestHeadline or > LongestHeadline || !char.IsLetter(tail[^1]) || tail.ContainsAny(NotInHeadlines))
        {
            return;
        }
        var name = tail[LastWordsStart(tail, AuthorWords)..];
        if (signatures.IsByline(name) && inside.Text.AsSpan().IndexOf(name, StringComparison.Ordinal) == end - name.Length)
        {
            inside.Add(BlockKind.Signature, end - name.Length, end);
            inside.Add(BlockKind.Related, start, end - name.Length);
        }
    }

    private static int LastWordsStart(ReadOnlySpan<char> text, int count)
    {
        var at = text.Length;
        while (count-- > 0 && at > 0)
        {
            at = text[..at].TrimEnd().LastIndexOf(' ') + 1;
        }
        return at;
    }

    private void FindEndMark(Inside inside, int end)
    {
        var own = inside.Text.AsSpan(inside.Line.Start, end - inside.Line.Start);
        foreach (var mark in words.Of(FurnitureKind.EndMark))
        {
            if (own.Length > mark.Length && own.EndsWith(mark, StringComparison.Ordinal))
            {
                inside.Add(BlockKind.EndMark, end - mark.Length, end);
            }
        }
    }

    // Start of what stands after the last stop of a line, without leading space.
    private static int LastSentenceStart(Inside inside, int end)
    {
        var text = inside.Text;
        for (var i = end - 2; i > inside.Line.Start; i--)
        {
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or '…' or '"' or '”' && !IsInitial(text, i - 1))
            {
                return i + 1;
            }
        }
        return inside.Line.Start;
    }

    // "Đ. V (Tổng hợp)"; "Trung Á." ends a sentence.
    private static bool IsInitial(string text, int stop) =>
        text[stop] == '.' && stop > 0 && (char.IsAsciiLetterUpper(text[stop - 1]) || text[stop - 1] == '\u0110') && (stop < 2 || !char.IsUpper(text[stop - 2]));
}
