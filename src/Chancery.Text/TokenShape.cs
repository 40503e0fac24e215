namespace Chancery.Text;

/// <summary>What a token looks like to the word and tag models. The numbers are part of the model files.</summary>
internal static class TokenShape
{
    public const int Edge = 0;
    public const int Lower = 1;
    public const int StrangeLower = 2;
    public const int Capital = 3;
    public const int FirstCapital = 4;
    public const int AllCapitals = 5;
    public const int SingleCapital = 6;
    public const int Integer = 7;
    public const int SeparatedNumber = 8;
    public const int Separator = 9;
    public const int Joiner = 10;
    public const int Stop = 11;
    public const int OtherMark = 12;
    public const int SingleLower = 13;
    public const int Quote = 14;
    public const int StrangeCapital = 15;

    /// <summary>How many shapes there are.</summary>
    public const int Count = 16;

    /// <summary>The shape of a token.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="token">The token.</param>
    /// <param name="first">True when a capital says nothing because a sentence or quotation begins here.</param>
    /// <param name="known">True when the word lists hold the syllable.</param>
    public static int Of(ReadOnlySpan<char> text, in Token token, bool first, bool known) => token.Kind switch
    {
        TokenKind.Number => IsInteger(token.Span.Of(text)) ? Integer : SeparatedNumber,
        TokenKind.Punctuation => OfMark(text[token.Span.Start]),
        _ => OfSyllable(token, first, known),
    };

    private static int OfSyllable(in Token token, bool first, bool known)
    {
        if (!token.IsCapitalised)
        {
            return token.Span.Length == 1 ? SingleLower : known ? Lower : StrangeLower;
        }
        if (token.IsAllCapitals)
        {
            return AllCapitals;
        }
        return token.Span.Length == 1 ? SingleCapital : first ? FirstCapital : known ? Capital : StrangeCapital;
    }

    private static int OfMark(char mark) => mark switch
    {
        ',' or ';' or ':' => Separator,
        '.' or '!' or '?' or '\u2026' => Stop,
        '-' or '/' or '\u2013' or '&' => Joiner,
        '"' or '\u201C' or '\u201D' or '\'' or '(' or ')' or '\u00AB' or '\u00BB' => Quote,
        _ => OtherMark,
    };

    private static bool IsInteger(ReadOnlySpan<char> digits) => digits.IndexOfAny('.', ',') < 0;
}
