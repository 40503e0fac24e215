using System.Globalization;
using System.Text;

namespace Chancery.Scoring;

/// <summary>
/// How scoring compares wording: lower case, no diacritics, đ as d, and everything that is then no Latin letter or digit
/// parts words. Coarser than any comparison that reading makes, because a gold record and a coded report may differ in
/// spelling without differing in what they say.
/// </summary>
public static class ScoreText
{
    // The combining character of the highest class: every other combining character is ordered before it.
    private const char HighestClass = '\u0345';
    private const int SwappedByteOrderMark = 0xFFFE;

    /// <summary>The folded words, a space between two; empty for null.</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }
        var folded = new StringBuilder(text.Length);
        var parted = false;
        foreach (var rune in Decompose(text).EnumerateRunes())
        {
            if (Letter(rune) is { } letter)
            {
                if (parted && folded.Length > 0)
                {
                    folded.Append(' ');
                }
                parted = false;
                folded.Append(letter);
            }
            else if (!IsCombining(rune))
            {
                parted = true;
            }
        }
        return folded.ToString();
    }

    /// <summary>The folded words, in order.</summary>
    public static string[] Words(string? text)
    {
        var folded = Fold(text);
        return folded.Length == 0 ? [] : folded.Split(' ');
    }

    /// <summary>How often each folded word stands in the text.</summary>
    public static WordCounts Count(string? text) => new(Words(text));

    /// <summary>True when every word of the shorter name stands in the longer: a part of a name will do. An empty name is nobody's.</summary>
    public static bool SameName(string? one, string? other)
    {
        var (shorter, longer) = (Words(one), Words(other));
        if (shorter.Length == 0 || longer.Length == 0)
        {
            return false;
        }
        if (shorter.Length > longer.Length)
        {
            (shorter, longer) = (longer, shorter);
        }
        return Array.TrueForAll(shorter, word => Array.IndexOf(longer, word) >= 0);
    }

    private static string Decompose(string text)
    {
        // The runtime refuses to normalise half a surrogate pair and the swapped byte order mark; neither is a letter.
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.Value == SwappedByteOrderMark ? Rune.ReplacementChar : rune);
        }
        return whole.ToString().Normalize(NormalizationForm.FormD);
    }

    private static char? Letter(Rune rune) => rune.Value switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => (char)rune.Value,
        >= 'A' and <= 'Z' => (char)(rune.Value + ('a' - 'A')),
        0x110 or 0x111 => 'd',
        _ => null,
    };

    /// <summary>
    /// True for a character of a combining class other than zero. The runtime does not tell the class, but its normaliser
    /// orders by it: before <see cref="HighestClass"/> goes only what combines.
    /// </summary>
    private static bool IsCombining(Rune rune)
    {
        if (rune.Value is >= 0x300 and <= HighestClass)
        {
            return true;
        }
        if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark))
        {
            return false;
        }
        var ordered = ("a" + HighestClass + rune).Normalize(NormalizationForm.FormD);
        return ordered[1] != HighestClass;
    }
}
