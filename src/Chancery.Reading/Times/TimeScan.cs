using Chancery.Data;
using Chancery.Text;

namespace Chancery.Reading.Times;

/// <summary>A text's tokens with the time words that begin at each, as the grammar looks at them.</summary>
internal readonly ref struct TimeScan(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<TimeWord?> words, bool hyphenDates)
{
    private readonly ReadOnlySpan<Token> _tokens = tokens;
    private readonly ReadOnlySpan<TimeWord?> _words = words;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>Whether this paper writes the sixth of July "6-7".</summary>
    public bool HyphenDates => hyphenDates;

    public Token this[int at] => _tokens[at];

    /// <summary>The time word at a token, null when there is none or the text ends before it.</summary>
    public TimeWord? Word(int at) => (uint)at < (uint)_words.Length ? _words[at] : null;

    /// <summary>True when a time word of the role begins at a token.</summary>
    public bool Is(int at, TimeWordRole role) => Word(at) is { } word && word.Role == role;

    /// <summary>True when a time word of the role ends just before a token.</summary>
    public bool Follows(int at, TimeWordRole role)
    {
        for (var length = 1; length <= 3 && length <= at; length++)
        {
            if (Word(at - length) is { } word && word.Role == role && word.Length == length)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The token just past the word at <paramref name="at"/> when it has the role, else <paramref name="at"/> itself.</summary>
    public int Skip(int at, TimeWordRole role) => Word(at) is { } word && word.Role == role ? at + word.Length : at;

    /// <summary>True when a token is there and begins with a capital.</summary>
    public bool IsCapitalised(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].IsCapitalised;

    /// <summary>True when a token follows the one before it without white space.</summary>
    public bool IsGlued(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].IsGlued;

    /// <summary>True at the end of the text, of a line, or at a punctuation mark.</summary>
    public bool IsBreak(int at) =>
        (uint)at >= (uint)_tokens.Length || _tokens[at].Kind == TokenKind.Punctuation || _tokens[at].IsLineStart;

    /// <summary>The punctuation mark at a token, '\0' when there is none.</summary>
    public char Mark(int at) =>
        (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Punctuation ? text[_tokens[at].Span.Start] : '\0';

    public bool IsSlash(int at) => Mark(at) == '/';

    public bool IsDash(int at) => Mark(at) is '-' or '–' or '—';

    public bool IsNumber(int at) => (uint)at < (uint)_tokens.Length && _tokens[at].Kind == TokenKind.Number;

    /// <summary>A number of at most four digits without separators, -1 when the token is none.</summary>
    public int Number(int at)
    {
        if (!IsNumber(at))
        {
            return -1;
        }
        var span = _tokens[at].Span;
        if (span.Length > 4)
        {
            return -1;
        }
        var value = 0;
        for (var i = span.Start; i < span.End; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return -1;
            }
            value = (value * 10) + (text[i] - '0');
        }
        return value;
    }

    /// <summary>A number that may be a day of a month, -1 when the token is none.</summary>
    public int Day(int at) => Number(at) is >= 1 and <= 31 and var n && _tokens[at].Span.Length <= 2 ? n : -1;

    /// <summary>A number that may be a month, -1 when the token is none.</summary>
    public int Month(int at) => Number(at) is >= 1 and <= 12 and var n && _tokens[at].Span.Length <= 2 ? n : -1;

    /// <summary>A number of four digits that may be a year, -1 when the token is none.</summary>
    public int Year(int at) =>
        Number(at) is var n && PartialDate.HasYear(n) && _tokens[at].Span.Length == 4 ? n : -1;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> Text(int at) => _tokens[at].Span.Of(text.AsSpan());
}
