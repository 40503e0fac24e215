using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks the lines that are furniture by their own look, wherever they stand, and the title.</summary>
internal sealed class LineMarker(FurnitureWords words, PictureMarks pictures, CreditFinder credits, CaptionReader captions, SignatureReader signatures)
{
    private const int LongestCaption = 60;
    private const int LongestTitle = 32;
    private const int LongestPointer = 40;

    public void Mark(Page page)
    {
        foreach (var line in page.Lines)
        {
            if (line.IsOpen)
            {
                line.Kind = Kind(page, line);
            }
        }
        MarkTitle(page);
        MarkRepeatedTitle(page);
    }

    private BlockKind? Kind(Page page, Line line)
    {
        var text = page.Of(line);
        if (Words.IsBare(text))
        {
            return words.Has(text, FurnitureKind.EndMark) ? BlockKind.EndMark : BlockKind.Mark;
        }
        if (line.Words <= LongestPointer && IsPointer(text))
        {
            return BlockKind.CrossReference;
        }
        if (text[0] is '(' or '[' && text.TrimEnd('.')[^1] is ')' or ']' && signatures.IsSource(text))
        {
            return BlockKind.Signature;
        }
        return line.Words <= LongestCaption && !pictures.Stands(text) && (IsCaption(page.Text, line) || captions.HasSide(text)) ? BlockKind.Caption : null;
    }

    // "[...]" as a whole, or an arrow before a headline.
    private static bool IsPointer(ReadOnlySpan<char> text) =>
        (text[0] == '[' && text.IndexOf(']') == text.Length - 1 && text.Contains(' '))
        || text.StartsWith(">>", StringComparison.Ordinal) || text.StartsWith("> >", StringComparison.Ordinal)
        || text[0] is '»' or '►' or '▶' or '→';

    private bool IsCaption(string text, Line line)
    {
        var at = line.Start;
        while (credits.TryFind(text, at, line.End, out var credit))
        {
            if (credit.Start == line.Start || Words.IsBare(text.AsSpan(credit.End, line.End - credit.End)))
            {
                return true;
            }
            at = credit.End;
        }
        var colon = text.AsSpan(line.Start, line.Length).IndexOf(':');
        return colon > 0 && words.Has(text.AsSpan(line.Start, colon).TrimEnd(' '), FurnitureKind.Caption);
    }

    // A first line that is short, has no stop and is followed by the report's own text.
    private static void MarkTitle(Page page)
    {
        if (page.First is not { IsOpen: true, Words: >= 3 and <= LongestTitle } first || !page.Lines.Exists(l => l.IsOpen && l != first))
        {
            return;
        }
        if (page.Of(first)[^1] is not ('.' or '…' or ':' or ';' or ','))
        {
            first.Kind = BlockKind.Title;
        }
    }

    // A site puts the title under a picture as its alternative text.
    private static void MarkRepeatedTitle(Page page)
    {
        if (page.Title is not { } title)
        {
            return;
        }
        foreach (var line in page.Lines)
        {
            if (line.IsOpen && line.Length == title.Length && page.Of(line).SequenceEqual(page.Of(title)))
            {
                line.Kind = BlockKind.Credit;
            }
        }
    }
}
