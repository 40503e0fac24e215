using Chancery.Data;
using Chancery.Text;

namespace Chancery.Coding.Measures;

/// <summary>Finds the resolution, order or law that a sentence names: by its number, or by a name in capitals.</summary>
internal static class LegalBasis
{
    private const int LongestName = 10;

    /// <summary>The first one in the report's words; null when none is named.</summary>
    public static string? Find(MeasureSentence sentence)
    {
        var text = sentence.Text;
        for (var i = sentence.Clause.Sentence.First; i < sentence.Clause.Sentence.End; i++)
        {
            if (sentence.At(MeasureWordKind.Basis, i) is not { } mark)
            {
                continue;
            }
            var end = mark.End < sentence.Clause.Sentence.End && text.Tokens[mark.End].Kind == TokenKind.Number ? mark.End + 1 : NameEnd(sentence, mark);
            if (end > mark.End)
            {
                return text.Slice(mark.First, end);
            }
            i = mark.End - 1;
        }
        return null;
    }

    // "Đạo luật Magnitsky", "Luật Chống lại ... (CAATSA)": from a capital to the next mark.
    private static int NameEnd(MeasureSentence sentence, MeasureMark mark)
    {
        var text = sentence.Text;
        var end = mark.End;
        if (mark.Value != "name" || end >= sentence.Clause.Sentence.End || !text.Tokens[end].IsCapitalised || sentence.Clause.IsMentioned(end))
        {
            return mark.End;
        }
        while (end < sentence.Clause.Sentence.End && end - mark.End < LongestName && !text.IsPunctuation(end) && !sentence.Clause.IsMentioned(end)
            && text.GrammarAt(end) is not { Word.Kind: GrammarKind.Past or GrammarKind.Future or GrammarKind.Passive or GrammarKind.Purpose or GrammarKind.Possible })
        {
            end++;
        }
        return end;
    }
}
