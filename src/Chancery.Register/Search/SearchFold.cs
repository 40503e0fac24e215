using System.Globalization;
using System.Text;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>
/// Takes every diacritic off a word in key form: those of Vietnamese by <see cref="Folding"/>, đ with them, other Latin letters
/// ("ğ", "ö", "č") by what they are composed of, marks that stand alone altogether.
/// </summary>
internal static class SearchFold
{
    private const int TableLength = 0x2000;
    private const char Dropped = '\0';

    private static readonly char[] Table = Build();

    /// <summary>The word without diacritics; the same string where it has none.</summary>
    public static string Of(string word)
    {
        var first = 0;
        while (first < word.Length && Of(word[first]) == word[first])
        {
            first++;
        }
        if (first == word.Length)
        {
            return word;
        }
        Span<char> folded = word.Length <= SyllableKey.MaxLength ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
        {
            var f = Of(c);
            if (f != Dropped)
            {
                folded[length++] = f;
            }
        }
        // A word of nothing but marks stays as it is.
        return length == 0 ? word : new string(folded[..length]);
    }

    private static char Of(char c) => c < TableLength ? Table[c] : c;

    private static char[] Build()
    {
        var table = new char[TableLength];
        for (var c = 0; c < TableLength; c++)
        {
            table[c] = Base((char)c);
        }
        return table;
    }

    private static char Base(char c)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
        {
            return Dropped;
        }
        var folded = Folding.Fold(c);
        if (folded != c || !char.IsLetter(c))
        {
            return folded;
        }
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 && parts.AsSpan(1).IndexOfAnyExceptInRange('\u0300', '\u036F') < 0 ? parts[0] : c;
    }
}
