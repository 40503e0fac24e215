using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Reads offices by their grammar: modifiers, a title, then the state, the organ, the field and the link words of the
/// office, as in "cựu Đặc phái viên Mỹ về Triều Tiên" or "Thứ trưởng Bộ Ngoại giao Nga phụ trách châu Á".
/// </summary>
public sealed class OfficeReader(PhraseTable<bool> links, PhraseTable<bool> words)
{
    private const int LongestOffice = 28;

    /// <summary>The office that ends just before token <paramref name="end"/>, as it stands before a name; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="floor">The first token that may belong to it, the sentence's start.</param>
    /// <param name="end">The token before which it ends.</param>
    public Office? Before(LabelledText text, int floor, int end)
    {
        var start = -1;
        var unknown = 0;
        for (var i = end - 1; i >= floor && end - i <= LongestOffice; i--)
        {
            if (text.LabelAt(i) is { } label)
            {
                if (label.First < floor || !IsInner(label.Lexeme.Kind))
                {
                    break;
                }
                i = label.First;
                if (label.Lexeme.Kind == LexemeKind.Title)
                {
                    start = i;
                    unknown = 0;
                }
                continue;
            }
            if (IsLink(text, i) || (text.Tokens[i].IsCapitalised && ++unknown <= 3))
            {
                continue;
            }
            // The lower-case half of a capitalised word that no list knows: "Thể thao".
            if (i > floor && text.Tokens[i - 1].IsCapitalised && text.LabelAt(i - 1) is null && words.TryMatch(text.Tokens.AsSpan(0, end), i - 1, out var length, out _) && length == 2 && ++unknown <= 3)
            {
                i--;
                continue;
            }
            break;
        }
        return start < 0 ? null : Parse(text, WithModifiers(text, floor, start), end);
    }

    /// <summary>The office that begins at token <paramref name="first"/>; null when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">Where it has to begin.</param>
    /// <param name="ceiling">The first token that may not belong to it.</param>
    public Office? At(LabelledText text, int first, int ceiling)
    {
        var title = first;
        while (title < ceiling && text.LabelAt(title) is { Lexeme.Kind: LexemeKind.Modifier } modifier)
        {
            title = modifier.End;
        }
        if (title >= ceiling || text.LabelAt(title) is not { Lexeme.Kind: LexemeKind.Title } head || head.First != title)
        {
            return null;
        }
        var end = head.End;
        var isServed = false;
        for (var i = end; i < ceiling && i - first < LongestOffice;)
        {
            if (text.LabelAt(i) is { } label)
            {
                if (!IsInner(label.Lexeme.Kind))
                {
                    break;
                }
                isServed |= label.Lexeme.Kind is LexemeKind.State or LexemeKind.House;
                i = end = label.End;
            }
            else if (isServed && IsOfWholeState(head.Lexeme) && text.GrammarAt(i) is { Word.Value: "about" or "at" or "with" or "to" })
            {
                // "gặp Thủ tướng Nhật Bản tại Tokyo", "hội đàm với người đồng cấp Nga về Syria": no leader or minister of one place or matter only.
                break;
            }
            else if (IsLink(text, i))
            {
                i++;
            }
            else
            {
                break;
            }
        }
        return Parse(text, first, end);
    }

    private static Office Parse(LabelledText text, int first, int end)
    {
        Label? title = null;
        string? country = null;
        string? fallback = null;
        var foreign = false;
        for (var i = first; i < end; i++)
        {
            if (text.LabelAt(i) is not { } label)
            {
                // What follows "về", "tại" or "với" is what the office deals with, not whom it serves.
                foreign |= text.GrammarAt(i) is { Word.Value: "about" or "at" or "with" or "to" };
                continue;
            }
            if (label.Lexeme.Kind == LexemeKind.Title)
            {
                title ??= label;
            }
            else if (label.Lexeme.Code is { } code && label.Lexeme.Kind != LexemeKind.Place && label.Lexeme.Class != "company")
            {
                // A state's own name says more than the state that an organ is known for.
                if (!foreign && label.Lexeme.Kind is LexemeKind.State or LexemeKind.House or LexemeKind.Body)
                {
                    country ??= code;
                }
                fallback ??= foreign ? null : code;
            }
            i = label.End - 1;
        }
        var lexeme = title!.Value.Lexeme;
        return new Office(first, end, lexeme.Class, lexeme.Level, country ?? fallback, lexeme.Gender, lexeme.Class != "counterpart");
    }

    private static bool IsOfWholeState(Lexeme title) => title.Class is "head-of-state" or "head-of-government" or "leader" or "minister" or "counterpart";

    private static int WithModifiers(LabelledText text, int floor, int start)
    {
        while (start > floor && text.LabelAt(start - 1) is { Lexeme.Kind: LexemeKind.Modifier } modifier && modifier.First >= floor)
        {
            start = modifier.First;
        }
        return start;
    }

    private static bool IsInner(LexemeKind kind) => kind is LexemeKind.Title or LexemeKind.State or LexemeKind.Capital or LexemeKind.House
        or LexemeKind.Body or LexemeKind.Organ or LexemeKind.Portfolio or LexemeKind.Modifier or LexemeKind.Place or LexemeKind.Armed or LexemeKind.BackReference;

    private bool IsLink(LabelledText text, int token) => links.TryMatch(text.Tokens, token, out var length, out _) && length == 1;
}
