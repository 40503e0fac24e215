using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Finds runs of capitals that have the shape of personal names of every kind that the press writes: Phạm Minh Chính,
/// Tập Cận Bình, Kim Jong-un, Sergei Lavrov, bin Salman, al-Sisi, J. D. Vance. Whether a run is a person is decided later.
/// </summary>
public sealed class NameFinder(DataSet data)
{
    private readonly NameLists _names = data.NameLists;
    private readonly Rimes _rimes = data.Rimes;
    private readonly PhraseTable<bool> _words = data.Words;

    private readonly HashSet<string> _openers = new(data.SentenceOpeners, StringComparer.Ordinal);

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
                if (text.IsInCapitals(i))
                {
                    var last = EndInCapitals(text, sentence, i);
                    if (last > i)
                    {
                        found.Add(Span(text, i, last, s));
                    }
                    i = Math.Max(last, i + 1);
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
            return _names.IsParticle(token.Id) && NextPart(text, at + 1, sentence.End) is > 0 and var next && text.Tokens[next].IsCapitalised
                && !_rimes.IsVietnamese(text.Tokens[next].Span.Of(text.Text.AsSpan()));
        }
        if (!OpensClause(text, sentence, at))
        {
            return true;
        }
        // The first word of a sentence has a capital anyway: it opens a name only if it can.
        if (text.GrammarAt(at) is { } word && word.First == at && (word.End > at + 1 || !_names.IsSurname(token.Id)))
        {
            return false;
        }
        var isSyllable = _rimes.IsVietnamese(token.Span.Of(text.Text.AsSpan()));
        return !isSyllable || (_names.IsSurname(token.Id) && at + 1 < sentence.End && text.Tokens[at + 1].IsCapitalised && text.LabelAt(at + 1) is null);
    }

    // Where all is capitals a name is what the world knows, what a title or a form of address announces, or what is no Vietnamese.
    private int EndInCapitals(LabelledText text, Sentence sentence, int first)
    {
        if (text.Tokens[first].Kind != TokenKind.Syllable)
        {
            return first;
        }
        var reach = ReachInCapitals(text, first, sentence.End);
        for (var end = reach; end > first + 1; end--)
        {
            if (text.Tokens[end - 1].Kind == TokenKind.Syllable && data.Authority.Find(NameKey.Of(text.Slice(first, end))) is not null)
            {
                return end;
            }
        }
        if (IsForeign(text, first) || (_names.IsKoreanSurname(text.Tokens[first].Id) && first + 1 < reach && IsForeign(text, first + 1)))
        {
            return ForeignEnd(text, first, reach);
        }
        var announced = first > sentence.First && text.LabelAt(first - 1) is { Lexeme.Kind: LexemeKind.Title or LexemeKind.Honorific or LexemeKind.State or LexemeKind.Organ };
        return announced && _names.IsSurname(text.Tokens[first].Id) ? NativeEnd(text, first, reach) : first;
    }

    // As far as a name could go: to a label, a line's end or a mark that joins nothing.
    private static int ReachInCapitals(LabelledText text, int first, int ceiling)
    {
        var end = first;
        while (end < ceiling && end - first < LongestName && text.LabelAt(end) is null && (end == first || !text.Tokens[end].IsLineStart))
        {
            var mark = text.Tokens[end].Kind != TokenKind.Syllable;
            if (mark && !(end + 1 < ceiling && text.Tokens[end].IsGlued && (text.Tokens[end + 1].IsGlued || text.IsMark(end, '.')) && IsJoint(text.Text[text.Tokens[end].Span.Start])))
            {
                break;
            }
            end++;
        }
        return end > first && text.Tokens[end - 1].Kind != TokenKind.Syllable ? end - 1 : end;
    }

    private static bool IsJoint(char mark) => mark is '-' or '‑' or '–' or '.' or '\'' or '’' or '‘' or '\u02BC' or '\u2032' or '\u00B4' or '`';

    private bool IsForeign(LabelledText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Syllable && text.Tokens[at].Span.Length > 1 && !_rimes.IsVietnamese(text.Tokens[at].Span.Of(text.Text.AsSpan()));

    private int ForeignEnd(LabelledText text, int first, int reach)
    {
        var end = first + 1;
        while (end < reach)
        {
            var joined = text.Tokens[end].Kind != TokenKind.Syllable && text.Tokens[end].IsGlued;
            var particle = end + 1 < reach && _names.IsParticle(text.Tokens[end].Id) && (IsForeign(text, end + 1) || text.Tokens[end + 1].Kind != TokenKind.Syllable);
            if (!joined && !particle && !IsForeign(text, end))
            {
                break;
            }
            end += joined && end + 1 < reach ? 2 : 1;
        }
        return end;
    }

    // Three syllables, as most names have, fewer where a common word begins.
    private int NativeEnd(LabelledText text, int first, int reach)
    {
        var end = first + 1;
        while (end < reach && end - first < 3 && text.Tokens[end].Kind == TokenKind.Syllable && (end == first + 1 || !OpensCommonWord(text, end)))
        {
            end++;
        }
        return end - first > 1 ? end : first;
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
        var isKorean = _names.IsKoreanSurname(text.Tokens[first].Id);
        while (end < ceiling && end - first < LongestName * 2)
        {
            var token = text.Tokens[end];
            if (token.Kind == TokenKind.Syllable)
            {
                var inRun = token.IsCapitalised && !token.IsLineStart && (text.LabelAt(end) is null || IsPartOfSurnameRun(text, first, end) || IsOfParticle(text, first, end));
                if (!inRun && !(_names.IsParticle(token.Id) && NextPart(text, end + 1, ceiling) is > 0 and var next && text.Tokens[next].IsCapitalised && (text.LabelAt(next) is null || IsTitleWord(text, next))))
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
        return WithoutNextLine(text, first, end);
    }

    // "Biden Đầm lầy", "Zakharova Còn": where lines were joined the next one may begin with a capital right behind a foreign name.
    private int WithoutNextLine(LabelledText text, int first, int end)
    {
        var last = end - 1;
        return last - first >= 2 && !_names.IsSurname(text.Tokens[first].Id) && IsForeign(text, last - 1) && !IsForeign(text, last) && text.Tokens[last].Span.Length > 1 && !text.Tokens[last].IsGlued
            && (text.GrammarAt(last) is not null || _openers.Contains(text.Text[text.Tokens[last].Span.Start..text.Tokens[last].Span.End])
                || (end < text.Tokens.Length && !text.Tokens[end].IsCapitalised && OpensCommonWord(text, last)))
            ? last : end;
    }

    // "Bandar bin Sultan": behind a particle a title with a capital is a name.
    private bool IsOfParticle(LabelledText text, int first, int at) => at - 1 > first && _names.IsParticle(text.Tokens[at - 1].Id) && IsTitleWord(text, at);

    private static bool IsTitleWord(LabelledText text, int at) => text.LabelAt(at) is { Lexeme.Kind: LexemeKind.Title } label && label.End == at + 1;

    // "Bành Lệ Viện": behind a surname a common noun with a capital is the last syllable of the name.
    private bool IsPartOfSurnameRun(LabelledText text, int first, int at) =>
        _names.IsSurname(text.Tokens[first].Id) && text.LabelAt(at) is { Lexeme.Kind: LexemeKind.Naming or LexemeKind.SideWord or LexemeKind.Portfolio } label
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
            '–' when !glued => false,
            '-' or '‑' or '–' when mark > first && _names.IsParticle(text.Tokens[mark - 1].Id) => next.IsCapitalised,
            '-' or '‑' or '–' when !next.IsCapitalised => glued || (isKorean && !OpensCommonWord(text, mark + 1)),
            '-' or '‑' when !glued => mark - first == 1 && _names.IsGivenName(text.Tokens[first].Id) && _names.IsGivenName(next.Id),
            '–' => (mark - first == 1 && _names.IsGivenName(text.Tokens[first].Id) && _names.IsGivenName(next.Id)) || (isKorean && mark - first == 2),
            '-' or '‑' => glued && (mark - first > 1 || _names.IsGivenName(text.Tokens[first].Id) || _names.IsParticle(text.Tokens[first].Id)) && text.LabelAt(mark + 1) is null or { Lexeme.Kind: LexemeKind.Thing }
                && !(mark - first == 1 && _names.IsKoreanSurname(next.Id)),
            '.' => text.Tokens[mark - 1].Span.Length == 1 && text.Tokens[mark].IsGlued && next.IsCapitalised,
            '\'' or '’' or '‘' or '\u02BC' or '\u2032' or '\u00B4' or '`' => glued,
            _ => false,
        };
    }

    // "Kim Chol - người đàn ông": the hyphen is a dash where a common word begins behind it.
    private bool OpensCommonWord(LabelledText text, int at) => _words.TryMatch(text.Tokens, at, out var length, out _) && length > 1;

    // The first token behind a particle that is no particle itself: "von der Leyen".
    private int NextPart(LabelledText text, int at, int ceiling)
    {
        while (at < ceiling && !text.Tokens[at].IsCapitalised && _names.IsParticle(text.Tokens[at].Id))
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
                foreign |= !_rimes.IsVietnamese(text.Tokens[i].Span.Of(text.Text.AsSpan()));
            }
        }
        return new NameSpan(first, end, sentence, foreign, parts);
    }
}
