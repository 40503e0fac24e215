using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Finds captions that stand as sentences among the report's own, before a credit, with a side in brackets, or below the lead.</summary>
internal sealed class RunInCaptions(CreditFinder credits, CaptionReader captions)
{
    private const int LongestCaption = 60;

    /// <summary>Finds the captions of a line.</summary>
    /// <param name="inside">The line.</param>
    /// <param name="mayBeBare">True where a caption without any mark of one may begin the line: the first after the lead, where a report's picture stands.</param>
    public void Find(Inside inside, bool mayBeBare)
    {
        FindCredits(inside);
        FindSides(inside);
        if (mayBeBare)
        {
            FindBare(inside);
        }
    }

    private void FindCredits(Inside inside)
    {
        var from = inside.OwnFrom(inside.Line.End);
        while (!inside.IsFull && credits.TryFind(inside.Text, from, inside.Line.End, out var credit))
        {
            var start = credit.IsCaption ? credit.Start : CaptionStart(inside.Text, from, credit.Start);
            var hasCaption = credit.IsCaption || IsCaption(inside.Text.AsSpan(start, credit.Start - start));
            inside.Add(hasCaption ? BlockKind.Caption : BlockKind.Credit, hasCaption ? start : credit.Start, credit.End);
            from = credit.End;
        }
    }

    private bool IsCaption(ReadOnlySpan<char> sentence) => !sentence.IsEmpty && Words.Count(sentence) <= LongestCaption && !captions.GoesOn(sentence);

    // The sentence that ends before the credit, whether its stop stands before the credit or after it.
    private static int CaptionStart(string text, int from, int credit)
    {
        var end = credit;
        while (end > from && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '-' or '–' or '.' or '|'))
        {
            end--;
        }
        return end <= from ? credit : Sentences.SkipSpace(text, Sentences.StartBefore(text, from, end), credit);
    }

    private void FindSides(Inside inside)
    {
        var (text, line) = (inside.Text, inside.Line);
        for (var at = line.Start; !inside.IsFull && at < line.End && text.AsSpan(at, line.End - at).IndexOf('(') is >= 0 and var skip; at++)
        {
            at += skip;
            if (!captions.IsSideBefore(text.AsSpan(at + 1, line.End - at - 1)) || !inside.IsFree(at, at + 1))
            {
                continue;
            }
            var start = Sentences.SkipSpace(text, Math.Max(inside.OwnFrom(at), Sentences.StartBefore(text, line.Start, at)), at);
            var end = Sentences.EndAfter(text, at, line.End);
            if (CaptionReader.IsShort(text.AsSpan(start, end - start)))
            {
                inside.Add(BlockKind.Caption, start, end);
            }
            at = end;
        }
    }

    private void FindBare(Inside inside)
    {
        var end = Sentences.EndAfter(inside.Text, inside.Line.Start, inside.Line.End);
        if (captions.IsBare(inside.Text.AsSpan(inside.Line.Start, end - inside.Line.Start)))
        {
            inside.Add(BlockKind.Caption, inside.Line.Start, end);
        }
    }
}
