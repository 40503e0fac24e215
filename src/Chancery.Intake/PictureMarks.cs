using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Finds "TITLE ảnh 1CAPTION": the repeat of the title with the count is the picture's mark, the rest is its caption.</summary>
internal sealed class PictureMarks(FurnitureWords words, CreditFinder credits)
{
    private const int LongestCaption = 60;

    /// <summary>True when a line holds such a mark.</summary>
    public bool Stands(ReadOnlySpan<char> line) => CountEnd(line) > 0;

    /// <summary>Finds the mark of a line, and the caption behind it.</summary>
    public void Find(Inside inside)
    {
        var end = CountEnd(inside.Page.Of(inside.Line));
        if (end > 0)
        {
            Add(inside, inside.Line.Start + end);
        }
    }

    private int CountEnd(ReadOnlySpan<char> line)
    {
        foreach (var picture in words.Of(FurnitureKind.Picture))
        {
            if (CountEnd(line, picture) is > 0 and var end)
            {
                return end;
            }
        }
        return 0;
    }

    // Just past the number after the word, where what follows fits: "... ảnh 1Đặc phái viên", "... ảnh 2".
    private static int CountEnd(ReadOnlySpan<char> line, string picture)
    {
        var at = line.IndexOf(picture, StringComparison.Ordinal);
        if (at < 0 || (at > 0 && line[at - 1] != ' '))
        {
            return 0;
        }
        var digits = at + picture.Length + 1;
        var end = digits;
        while (end < line.Length && char.IsAsciiDigit(line[end]))
        {
            end++;
        }
        var counts = end - digits is 1 or 2 && line[digits - 1] == ' ';
        return counts && BeginsCaption(line[end..]) ? end : 0;
    }

    // The caption begins at once with a word or a quotation mark; "3D" goes on in upper case.
    private static bool BeginsCaption(ReadOnlySpan<char> after) =>
        after.IsEmpty || after[0] is '"' or '“' || (char.IsUpper(after[0]) && after.Length > 1 && char.IsLetter(after[1]));

    private void Add(Inside inside, int markEnd)
    {
        var (text, line) = (inside.Text, inside.Line);
        inside.Add(BlockKind.Credit, Sentences.StartBefore(text, line.Start, markEnd), markEnd);
        var end = credits.TryFind(text, markEnd, line.End, out var credit) && Words.Count(text.AsSpan(markEnd, credit.End - markEnd)) <= LongestCaption
            ? credit.End
            : Sentences.EndAfter(text, markEnd, line.End);
        inside.Add(BlockKind.Caption, markEnd, Math.Min(end, line.End));
    }
}
