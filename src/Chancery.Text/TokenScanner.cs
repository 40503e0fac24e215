namespace Chancery.Text;

/// <summary>
/// Cuts a text into tokens without knowing any words: letters together, digits together, every other mark alone.
/// A hyphen is a token of its own, so that "Jong-un" and "Jong - un" yield the same tokens.
/// </summary>
public static class TokenScanner
{
    /// <summary>The tokens of <paramref name="text"/> in order, every <see cref="Token.Id"/> 0.</summary>
    public static List<Token> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((text.Length / 4) + 1);
        var at = 0;
        var previousEnd = 0;
        var newLine = true;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                newLine |= c == '\n';
                at++;
                continue;
            }
            var (end, kind) = Measure(text, at);
            var span = new TextSpan(at, end);
            var traits = kind == TokenKind.Syllable ? Shape(text.AsSpan(at, end - at)) : TokenTraits.None;
            if (at == previousEnd && at > 0)
            {
                traits |= TokenTraits.Glued;
            }
            if (newLine)
            {
                traits |= TokenTraits.LineStart;
            }
            tokens.Add(new Token(span, 0, kind, traits));
            newLine = false;
            previousEnd = at = end;
        }
        return tokens;
    }

    private static (int End, TokenKind Kind) Measure(string text, int start)
    {
        var c = text[start];
        if (char.IsAsciiDigit(c))
        {
            return (NumberEnd(text, start), TokenKind.Number);
        }
        if (IsWordCharacter(c))
        {
            var end = start + 1;
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }
            return (end, TokenKind.Syllable);
        }
        var pair = char.IsHighSurrogate(c) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]);
        return (start + (pair ? 2 : 1), TokenKind.Punctuation);
    }

    private static int NumberEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
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

    private static bool IsWordCharacter(char c) =>
        char.IsLetter(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static TokenTraits Shape(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
        {
            return TokenTraits.None;
        }
        if (word.Length < 2)
        {
            return TokenTraits.Capitalised;
        }
        foreach (var c in word)
        {
            if (char.IsLower(c))
            {
                return TokenTraits.Capitalised;
            }
        }
        return TokenTraits.Capitalised | TokenTraits.AllCapitals;
    }
}
