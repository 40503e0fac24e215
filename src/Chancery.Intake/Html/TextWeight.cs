namespace Chancery.Intake.Html;

/// <summary>How much text there is, the same for every script.</summary>
internal static class TextWeight
{
    // A Chinese or Japanese character or a Korean syllable says about as much as these letters.
    private const int LettersOfIdeograph = 3;

    /// <summary>The weight of a text in letters of an alphabet.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var weight = text.Length;
        foreach (var c in text)
        {
            if (c >= '\u1100' && IsDense(c))
            {
                weight += LettersOfIdeograph - 1;
            }
        }
        return weight;
    }

    private static bool IsDense(char c) => c is >= '\u2E80' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or >= '\uF900' and <= '\uFAFF' or <= '\u11FF';
}
