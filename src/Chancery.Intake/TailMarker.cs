using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks what stands after the report's last paragraph: the signature, captions moved to the end, a last headline of another report.</summary>
internal sealed class TailMarker(FurnitureWords words, CaptionReader captions, SignatureReader signatures)
{
    // Every line is compared with every line above it; a text of more lines is a collection, not one report.
    private const int LongestPage = 2000;
    private const int LongestTail = 8;
    private const int LongestCaption = 45;
    private const int LongestHeadline = 25;

    public void Mark(Page page)
    {
        MarkNotes(page);
        MarkBelowSignature(page);
        MarkRepeats(page);
        MarkSignatures(page);
        MarkHeadlines(page);
    }

    private void MarkNotes(Page page)
    {
        for (var i = page.Lines.Count - 1; i > 1; i--)
        {
            var line = page.Lines[i];
            if (line.IsOpen && !signatures.IsClosingNote(page.Of(line)))
            {
                return;
            }
            line.Kind ??= BlockKind.Signature;
        }
    }

    // Below an author's line only captions and headlines can stand.
    private void MarkBelowSignature(Page page)
    {
        var first = page.Lines.Count;
        for (int i = page.Lines.Count - 1, seen = 0; i > 1 && seen < LongestTail; i--)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
            {
                continue;
            }
            if (signatures.IsByline(page.Of(line)) && !Sentences.IsClosed(page.Of(line)))
            {
                line.Kind = BlockKind.Signature;
                first = i;
            }
            else if (!IsLoose(page, i))
            {
                break;
            }
            else
            {
                seen++;
            }
        }
        MarkRest(page, first + 1);
    }

    // A caption, its second copy, or a headline: nothing that goes on telling the report.
    private bool IsLoose(Page page, int at)
    {
        var line = page.Lines[at];
        var text = page.Of(line);
        return line.Words <= LongestCaption && (IsRepeat(page, at) || (page.MayHaveBareCaptions && captions.IsBare(text)) || (line.Words <= LongestHeadline && !IsTwo(page.Text, line)));
    }

    private static bool IsTwo(string text, Line line) => Sentences.EndAfter(text, line.Start, line.End) < line.End;

    private static void MarkRest(Page page, int from)
    {
        for (var i = from; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            if (line.IsOpen)
            {
                line.Kind = Sentences.IsClosed(page.Of(line)) || IsRepeat(page, i) ? BlockKind.Caption : BlockKind.Related;
            }
            MarkEarlierCopy(page, i);
        }
    }

    // A caption stands where its picture stood and once more at the end.
    private static void MarkRepeats(Page page)
    {
        for (var i = page.Lines.Count - 1; i > 1; i--)
        {
            var line = page.Lines[i];
            if (line.IsOpen)
            {
                if (line.Words > LongestCaption || !IsRepeat(page, i))
                {
                    return;
                }
                line.Kind = BlockKind.Caption;
            }
            MarkEarlierCopy(page, i);
        }
    }

    private static bool IsRepeat(Page page, int at) => EarlierCopy(page, at) is not null;

    private static void MarkEarlierCopy(Page page, int at)
    {
        if (page.Lines[at].Kind == BlockKind.Caption && EarlierCopy(page, at) is { IsOpen: true } copy)
        {
            copy.Kind = BlockKind.Caption;
        }
    }

    // A caption is one sentence, and never the lead: some sites print their lead twice.
    private static Line? EarlierCopy(Page page, int at)
    {
        var line = page.Lines[at];
        if (at >= LongestPage || IsTwo(page.Text, line))
        {
            return null;
        }
        var text = page.Of(line);
        var lead = page.Lines.Find(l => l.IsOpen);
        for (var i = 0; i < at; i++)
        {
            var other = page.Lines[i];
            if (other.Kind is not BlockKind.Title && other != lead && other.Length == line.Length && page.Of(other).SequenceEqual(text))
            {
                return other;
            }
        }
        return null;
    }

    private void MarkSignatures(Page page)
    {
        for (var i = page.Lines.Count - 1; i > 1; i--)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
            {
                continue;
            }
            var text = page.Of(line);
            if (!signatures.IsByline(text) || Sentences.IsClosed(text) && !words.Has(text.TrimEnd('.'), FurnitureKind.Agency))
            {
                return;
            }
            line.Kind = BlockKind.Signature;
        }
    }

    // The headline of another report between the last paragraph and the signature has no stop.
    private static void MarkHeadlines(Page page)
    {
        for (var i = page.Lines.Count - 1; i > 1; i--)
        {
            var line = page.Lines[i];
            if (!line.IsOpen)
            {
                continue;
            }
            var text = page.Of(line);
            if (line.Words is < 4 or > LongestHeadline || line.Inside is not null || Sentences.IsClosed(text) || !char.IsLetter(text[^1]) || !IsPreceded(page, i))
            {
                return;
            }
            line.Kind = BlockKind.Related;
        }
    }

    // A line that goes on from an unfinished one ("..., gồm:") is a list's item, no headline.
    private static bool IsPreceded(Page page, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (page.Lines[i].IsOpen)
            {
                var text = page.Of(page.Lines[i]);
                return Sentences.IsClosed(text) && text[^1] != ':';
            }
        }
        return false;
    }
}
