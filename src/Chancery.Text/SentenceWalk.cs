using System.Buffers;

namespace Chancery.Text;

/// <summary>One pass over the tokens of one text for <see cref="SentenceSplitter"/>, with the quotes and brackets open so far.</summary>
internal ref struct SentenceWalk
{
    // A bracket that is not closed within so many tokens holds sentences of its own or was never meant to close.
    private const int LongestBracket = 60;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly SentenceSplitter _splitter;
    private readonly IBufferWriter<Sentence> _sentences;
    private int _first;
    private int _bracketEnd;
    private int _noBracketBefore;
    private bool _quoteOpen;

    public SentenceWalk(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SentenceSplitter splitter, IBufferWriter<Sentence> sentences)
    {
        _text = text;
        _tokens = tokens;
        _splitter = splitter;
        _sentences = sentences;
    }

    public void Run()
    {
        var at = 0;
        while (at < _tokens.Length)
        {
            ref readonly var token = ref _tokens[at];
            if (token.IsLineStart && at > 0)
            {
                Cut(at);
                _quoteOpen = false;
                _bracketEnd = 0;
            }
            at = token.Kind == TokenKind.Punctuation ? AfterMark(at) : at + 1;
        }
        Cut(_tokens.Length);
    }

    private void Cut(int end)
    {
        if (end > _first)
        {
            _sentences.GetSpan()[0] = new Sentence(_first, end, new TextSpan(_tokens[_first].Span.Start, _tokens[end - 1].Span.End));
            _sentences.Advance(1);
            _first = end;
        }
    }

    // Reads the mark at the index and returns the index of the token to read next.
    private int AfterMark(int at)
    {
        var mark = Mark(at);
        if (IsTerminator(mark))
        {
            return AfterTerminator(at);
        }
        if (IsPlainQuote(mark))
        {
            _quoteOpen = !IsClosing(at);
        }
        else if (mark is '(' or '[' && at >= _bracketEnd)
        {
            OpenBracket(at, mark == '(' ? ')' : ']');
        }
        return at + 1;
    }

    private int AfterTerminator(int at)
    {
        var end = TerminatorsEnd(at);
        var ellipsis = Mark(at) == '\u2026' || (end - at >= 2 && Mark(at) == '.' && Mark(at + 1) == '.');
        var single = end == at + 1 && Mark(at) == '.';
        var afterClosers = ClosersEnd(end, out var closedQuote);
        if (at < _bracketEnd && afterClosers < _bracketEnd)
        {
            return afterClosers;
        }
        if (IsAtLineEnd(afterClosers))
        {
            return afterClosers;
        }
        if (single && afterClosers == end && IsInsideWord(at))
        {
            return end;
        }
        if (CanBegin(afterClosers, ellipsis, closedQuote))
        {
            Cut(afterClosers);
        }
        return afterClosers;
    }

    // The terminators that stand together: "?!", "...", and the agency's end mark "./.".
    private readonly int TerminatorsEnd(int at)
    {
        var end = at + 1;
        while (end < _tokens.Length && !_tokens[end].IsLineStart)
        {
            var mark = Mark(end);
            var endMark = mark == '/' && end + 1 < _tokens.Length && _tokens[end + 1].IsGlued && Mark(end + 1) == '.';
            if (!IsTerminator(mark) && !endMark)
            {
                break;
            }
            end += endMark ? 2 : 1;
        }
        return end;
    }

    private int ClosersEnd(int at, out bool closedQuote)
    {
        closedQuote = false;
        while (at < _tokens.Length && !_tokens[at].IsLineStart)
        {
            var mark = Mark(at);
            if (IsPlainQuote(mark) ? IsClosing(at) : mark is '\u201D' or '\u00BB' or '\u2019')
            {
                closedQuote = true;
                _quoteOpen = IsPlainQuote(mark) ? false : _quoteOpen;
            }
            else if (mark is not (')' or ']'))
            {
                break;
            }
            at++;
        }
        return at;
    }

    private readonly bool IsAtLineEnd(int at) => at >= _tokens.Length || _tokens[at].IsLineStart;

    // A full stop that belongs to an abbreviation, an initial, a list number or a web address.
    private readonly bool IsInsideWord(int dot)
    {
        if (dot == _first || dot + 1 >= _tokens.Length)
        {
            return dot == _first;
        }
        if (!_tokens[dot].IsGlued)
        {
            return IsInsideSpacedWord(dot);
        }
        ref readonly var before = ref _tokens[dot - 1];
        ref readonly var after = ref _tokens[dot + 1];
        var word = before.Span.Of(_text);
        if (before.Kind == TokenKind.Number)
        {
            return dot - 1 == _first && before.Span.Length <= 2;
        }
        if (before.Kind != TokenKind.Syllable)
        {
            return false;
        }
        if (EndsInLetter(dot))
        {
            return false;
        }
        if (_splitter.IsAbbreviation(word) || IsInitial(dot - 1) || (word.Length == 1 && dot - 1 == _first))
        {
            return true;
        }
        if (dot - 1 == _first && IsRoman(word))
        {
            return true;
        }
        // "vietnamplus.vn" is one name; "kết thúc.Hôm nay" lacks a space.
        return after.IsGlued && after.Kind == TokenKind.Syllable && !(after.IsCapitalised && after.Span.Length > 1 && !before.IsCapitalised);
    }

    // "Họ sống ở khu C. Người dân ...": one letter behind a word, and what follows opens a sentence and no name.
    private readonly bool EndsInLetter(int dot)
    {
        ref readonly var next = ref _tokens[dot + 1];
        return IsInitial(dot - 1) && dot - 2 >= _first && _tokens[dot - 2].Kind == TokenKind.Syllable
            && next.Kind == TokenKind.Syllable && !next.IsGlued && _splitter.IsOpener(next.Span.Of(_text));
    }

    // The same in word-segmented text, which sets every full stop apart: "TP . Hồ Chí Minh", "J . D . Vance", "1 . 000".
    private readonly bool IsInsideSpacedWord(int dot)
    {
        ref readonly var before = ref _tokens[dot - 1];
        ref readonly var after = ref _tokens[dot + 1];
        if (after.IsGlued)
        {
            return false;
        }
        return before.Kind switch
        {
            TokenKind.Number => after.Kind == TokenKind.Number && before.Span.Length <= 3 && after.Span.Length == 3,
            TokenKind.Syllable => _splitter.IsAbbreviation(before.Span.Of(_text)) || (IsInitial(dot - 1) && (IsInitial(dot + 1) || IsInitial(dot - 3))),
            _ => false,
        };
    }

    // A capital by itself with a full stop behind it: not the word in "khu vực Đông Á." nor the model's letter in "F-35 A."
    private readonly bool IsInitial(int at)
    {
        if (at < _first || at + 1 >= _tokens.Length || _tokens[at].Span.Length != 1 || Mark(at + 1) != '.')
        {
            return false;
        }
        var behindNumber = at > _first && (_tokens[at - 1].Kind == TokenKind.Number || Mark(at - 1) is '-' or '/');
        return !behindNumber && (char.IsAsciiLetterUpper(Mark(at)) || Mark(at) == '\u0110');
    }

    // May the token at the index be the first of a sentence?
    private readonly bool CanBegin(int at, bool afterEllipsis, bool afterQuote)
    {
        for (var i = at; i < _tokens.Length && !_tokens[i].IsLineStart; i++)
        {
            ref readonly var token = ref _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Syllable:
                    return token.IsCapitalised || !char.IsLower(_text[token.Span.Start]);
                case TokenKind.Number:
                    return !afterEllipsis;
            }
            var mark = Mark(i);
            if (mark is '-' or '\u2013' or '\u2014' && afterQuote)
            {
                return false;
            }
            if (!IsOpener(i, mark))
            {
                return false;
            }
        }
        return false;
    }

    private readonly bool IsOpener(int at, char mark) =>
        mark is '(' or '[' or '\u201C' or '\u2018' or '\u00AB' or '-' or '\u2013' or '\u2014' or '\u2022' or '*' or '+'
        || (IsPlainQuote(mark) && !IsClosing(at));

    // A straight quotation mark shows its side by the spaces around it; where both sides look alike, by what is open.
    private readonly bool IsClosing(int at)
    {
        var gluedBefore = _tokens[at].IsGlued;
        var gluedAfter = at + 1 < _tokens.Length && _tokens[at + 1].IsGlued;
        if (gluedBefore == gluedAfter)
        {
            return _quoteOpen;
        }
        if (gluedAfter && IsMark(at + 1))
        {
            // " ." or " ," in word-segmented text: the mark after the quotation tells nothing.
            return _quoteOpen;
        }
        return gluedBefore && (_quoteOpen || !IsMark(at - 1) || !IsOpeningBracket(at - 1));
    }

    private readonly bool IsMark(int at) => _tokens[at].Kind == TokenKind.Punctuation;

    private readonly bool IsOpeningBracket(int at) => Mark(at) is '(' or '[';

    private void OpenBracket(int at, char closer)
    {
        if (at < _noBracketBefore)
        {
            return;
        }
        var limit = Math.Min(_tokens.Length, at + LongestBracket);
        var i = at + 1;
        for (; i < limit && !_tokens[i].IsLineStart; i++)
        {
            if (_tokens[i].Kind == TokenKind.Punctuation && Mark(i) == closer)
            {
                _bracketEnd = i + 1;
                return;
            }
        }
        // Many open brackets in a row must not each look ahead over the same tokens.
        _noBracketBefore = Math.Min(i, at + (LongestBracket / 2));
    }

    private readonly char Mark(int at) => _text[_tokens[at].Span.Start];

    private static bool IsTerminator(char mark) => mark is '.' or '!' or '?' or '\u2026';

    private static bool IsPlainQuote(char mark) => mark is '"' or '\u201F' or '\uFF02';

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 5 && word.IndexOfAnyExcept("IVXL") < 0;
}
