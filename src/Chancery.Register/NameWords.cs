using System.Globalization;
using System.Text;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>
/// The forms under which names are looked up: their words, each with a space on both sides, so that a word is found by
/// looking for it with its spaces.
/// </summary>
public static class NameWords
{
    private const int MostRemembered = 20_000;

    [ThreadStatic]
    private static Memo<string, string>? s_exact;

    [ThreadStatic]
    private static Memo<string, string>? s_folded;

    /// <summary>Lower case, one tone placement, diacritics kept: "Lưu Hiểu Minh" and "LƯU HIỂU MINH" are the same, "Luu" is not.</summary>
    public static string Exact(string name) => (s_exact ??= new(MakeExact, MostRemembered)).Of(name);

    /// <summary>As <see cref="Exact"/>, without diacritics, and d for the barred one.</summary>
    public static string Folded(string name) => (s_folded ??= new(MakeFolded, MostRemembered)).Of(name);

    /// <summary>The words to look for, each with its spaces, and whether they keep diacritics: a query without any means every spelling.</summary>
    public static (IReadOnlyList<string> Words, bool Exact) Query(string name)
    {
        var exact = Exact(name);
        var folded = Folded(name);
        var keepsMarks = !string.Equals(exact, folded, StringComparison.Ordinal);
        var words = (keepsMarks ? exact : folded).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ([.. words.Select(w => $" {w} ")], keepsMarks);
    }

    private static string MakeExact(string name)
    {
        var key = new StringBuilder(" ");
        foreach (var word in Words(name.Normalize(NormalizationForm.FormC)))
        {
            key.Append(SyllableKey.Of(word)).Append(' ');
        }
        return key.ToString();
    }

    private static string MakeFolded(string name)
    {
        var key = new StringBuilder(" ");
        foreach (var c in Exact(name).AsSpan(1).ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                key.Append(c == '\u0111' ? 'd' : c);
            }
        }
        return key.ToString();
    }

    private static IEnumerable<string> Words(string name)
    {
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var inWord = i < name.Length && (char.IsLetterOrDigit(name[i]) || char.IsSurrogate(name[i])
                || CharUnicodeInfo.GetUnicodeCategory(name[i]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                yield return name[start..i];
                start = -1;
            }
        }
    }
}
