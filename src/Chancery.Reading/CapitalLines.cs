using Chancery.Text;

namespace Chancery.Reading;

/// <summary>
/// Which tokens stand in a line that is all capitals, as headlines are set: there a capital tells nothing, and what is a
/// name has to be known by other signs.
/// </summary>
internal static class CapitalLines
{
    // "LHQ - IAEA" is two abbreviations, not a headline.
    private const int FewestWords = 4;

    /// <summary>True for each token of such a line; null when the text has none.</summary>
    public static bool[]? Find(ReadOnlySpan<Token> tokens)
    {
        bool[]? found = null;
        for (var first = 0; first < tokens.Length;)
        {
            var end = first + 1;
            while (end < tokens.Length && !tokens[end].IsLineStart)
            {
                end++;
            }
            if (IsCapitals(tokens[first..end]))
            {
                found ??= new bool[tokens.Length];
                Array.Fill(found, true, first, end - first);
            }
            first = end;
        }
        return found;
    }

    private static bool IsCapitals(ReadOnlySpan<Token> line)
    {
        var words = 0;
        foreach (ref readonly var token in line)
        {
            if (token.Kind != TokenKind.Syllable)
            {
                continue;
            }
            if (!token.IsAllCapitals && !(token.Span.Length == 1 && token.IsCapitalised))
            {
                return false;
            }
            words++;
        }
        return words >= FewestWords;
    }
}
