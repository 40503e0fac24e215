namespace Chancery.Intake;

/// <summary>Reads stretches of text word by word, where a word is what stands between white space.</summary>
internal static class Words
{
    /// <summary>How many words there are.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        var inside = false;
        foreach (var c in text)
        {
            var white = c == ' ' || char.IsWhiteSpace(c);
            if (!white && !inside)
            {
                count++;
            }
            inside = !white;
        }
        return count;
    }

    /// <summary>Takes the first word off a text; empty when none is left.</summary>
    public static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]))
        {
            length++;
        }
        var word = text[..length];
        text = text[length..];
        return word;
    }

    /// <summary>True when the word begins with an upper-case letter.</summary>
    public static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 0 && char.IsUpper(word[0]);

    /// <summary>True when a text holds no letter and no digit.</summary>
    public static bool IsBare(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }
        return true;
    }
}
