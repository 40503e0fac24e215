using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Finds runs of capitals that have the shape of personal names of every kind that the press writes: Phạm Minh Chính,
/// Tập Cận Bình, Kim Jong-un, Sergei Lavrov, bin Salman, al-Sisi, J. D. Vance. Whether a run is a person is decided later.
/// </summary>
public sealed class NameFinder(NameLists names, Rimes rimes, PhraseTable<bool> words)
{
    private const int LongestName = 7;

    /// <summary>The runs, in order.</summary>
    public NameSpan[] Find(LabelledText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = new List<NameSpan>();
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = text.Sentences[s];
            for (var i = sentence.First; i < sentence.End;)
            {
                if (text.LabelAt(i) is { } label)
                {
                    i = Math.Max(label.End, i + 1);
                    continue;
                }
                if (!StartsName(text, sentence, i))
                {
                    i++;
                    continue;
                }
                var end = EndOf(text, i, sentence.End);
                found.Add(Span(text, i, end, s));
                i = end;
            }
        }
        return [.. found];
    }

    private bool StartsName(LabelledText text, Sentence sentence, int at)
    {
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Syllable)
        {
            return false;
        }
        if (!token.IsCapitalised)
        {
            // "bin Salman", "al-Sisi": a particle with a capital right after it.
            return names.IsParticle(token.Id) && NextPart(text, at + 1, sentence.End) is > 0 and var next && text.Tokens[next].IsCapitalised
                && !rimes.IsVietnamese(text.Tokens[next].Span.Of(text.Text.AsSpan()));
        }
        if (!OpensClause(text, sentence, at))
        {
            return true;
        }
        // The first word of a sentence has a capital anyway: it opens a name only if it can.
        if (text.GrammarAt(at) is { } word && word.First == at && (word.End > at + 1 || !names.IsSurname(token.Id)))
        {
            return false;
        }
        var isSyllable = rimes.IsVietnamese(token.Span.Of(text.Text.AsSpan()));
        return !isSyllable || (names.IsSurname(token.Id) && at + 1 < sentence.End && text.Tokens[at + 1].IsCapitalised && text.LabelAt(at + 1) is null);
    }

    private static bool OpensClause(LabelledText text, Sentence sentence, int at)
    {
        if (at == sentence.First)
        {
            return true;
        }
        var before = text.Tokens[at - 1];
        if (before.IsGlued && text.Tokens[at].IsGlued && text.Text[before.Span.Start] is '-' or '–')
        {
            // "Trump-Kim": a hyphen without spaces opens nothing.
            return false;
        }
        return before.Kind == TokenKind.Punctuation && text.Text[before.Span.Start] is '"' or '“' or '”' or '«' or ':' or '.' or '‘' or '\'' or '-' or '–';
    }

    private int EndOf(LabelledText text, int first, int ceiling)
    {
        var end = first + 1;
        var isKorean = names.IsKoreanSurname(text.Tokens[first].Id);
        while (end < ceiling && end - first < LongestName * 2)
        {
            var token = text.Tokens[end];
            if (token.Kind == TokenKind.Syllable)
            {
                var inRun = token.IsCapitalised && !token.IsLineStart && (text.LabelAt(end) is null || IsPartOfSurnameRun(text, first, end));
                if (!inRun && !(names.IsParticle(token.Id) && NextPart(text, end + 1, ceiling) is > 0 and var next && text.Tokens[next].IsCapitalised && text.LabelAt(next) is null))
                {
                    break;
                }
                end++;
            }
            else if (JoinsName(text, first, end, ceiling, isKorean))
            {
                end += 2;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    // "Bành Lệ Viện": behind a surname a common noun with a capital is the last syllable of the name.
    private bool IsPartOfSurnameRun(LabelledText text, int first, int at) =>
        names.IsSurname(text.Tokens[first].Id) && text.LabelAt(at) is { Lexeme.Kind: LexemeKind.Naming or LexemeKind.SideWord or LexemeKind.Portfolio } label
        && label.End == at + 1 && at - first <= 2;

    // A hyphen, an apostrophe or the full stop of an initial, with the part of the name behind it.
    private bool JoinsName(LabelledText text, int first, int mark, int ceiling, bool isKorean)
    {
        if (mark + 1 >= ceiling || text.Tokens[mark + 1].Kind != TokenKind.Syllable)
        {
            return false;
        }
        var next = text.Tokens[mark + 1];
        var glued = text.Tokens[mark].IsGlued && next.IsGlued;
        return text.Text[text.Tokens[mark].Span.Start] switch
        {
            '-' or '‑' when mark > first && names.IsParticle(text.Tokens[mark - 1].Id) => next.IsCapitalised,
            '-' or '‑' when !next.IsCapitalised => glued || (isKorean && !OpensCommonWord(text, mark + 1)),
            '-' or '‑' when !glued => mark - first == 1 && names.IsGivenName(text.Tokens[first].Id) && names.IsGivenName(next.Id),
            '-' or '‑' => glued && (mark - first > 1 || names.IsGivenName(text.Tokens[first].Id) || names.IsParticle(text.Tokens[first].Id)) && text.LabelAt(mark + 1) is null
                && !(mark - first == 1 && names.IsKoreanSurname(next.Id)),
            '.' => text.Tokens[mark - 1].Span.Length == 1 && text.Tokens[mark].IsGlued && next.IsCapitalised,
            '\'' or '’' => glued,
            _ => false,
        };
    }

    // "Kim Chol - người đàn ông": the hyphen is a dash where a common word begins behind it.
    private bool OpensCommonWord(LabelledText text, int at) => words.TryMatch(text.Tokens, at, out var length, out _) && length > 1;

    // The first token behind a particle that is no particle itself: "von der Leyen".
    private int NextPart(LabelledText text, int at, int ceiling)
    {
        while (at < ceiling && !text.Tokens[at].IsCapitalised && names.IsParticle(text.Tokens[at].Id))
        {
            at++;
        }
        if (at < ceiling && text.IsMark(at, '-'))
        {
            at++;
        }
        return at < ceiling && text.Tokens[at].Kind == TokenKind.Syllable ? at : -1;
    }

    private NameSpan Span(LabelledText text, int first, int end, int sentence)
    {
        var parts = 0;
        var foreign = false;
        for (var i = first; i < end; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Syllable)
            {
                parts++;
                foreign |= !rimes.IsVietnamese(text.Tokens[i].Span.Of(text.Text.AsSpan()));
            }
        }
        return new NameSpan(first, end, sentence, foreign, parts);
    }
}
