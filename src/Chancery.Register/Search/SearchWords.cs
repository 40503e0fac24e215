using System.Globalization;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>
/// Cuts a text into the words that are searched: runs of letters, digits and marks. Han and kana characters, which no spaces
/// part, are a word each. What databases see are these words, in these forms: no database folds or cuts by itself.
/// </summary>
internal static class SearchWords
{
    private const int MostRemembered = 50_000;

    [ThreadStatic]
    private static Dictionary<string, (string Exact, string Folded)>? s_forms;

    /// <summary>The words of a text in NFC.</summary>
    public static List<SearchWord> Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>The words of a stretch of a text in NFC.</summary>
    public static List<SearchWord> Of(string text, TextSpan stretch)
    {
        var words = new List<SearchWord>(stretch.Length / 5);
        Read(text, stretch, words);
        return words;
    }

    /// <summary>Appends the words of a stretch.</summary>
    public static void Read(string text, TextSpan stretch, List<SearchWord> words)
    {
        var start = -1;
        for (var i = stretch.Start; i <= stretch.End; i++)
        {
            var inWord = i < stretch.End && IsOfWord(text[i]);
            var alone = inWord && StandsAlone(text[i]);
            if (start >= 0 && (!inWord || alone))
            {
                Add(text, start, i, words);
                start = -1;
            }
            if (alone)
            {
                Add(text, i, i + 1, words);
            }
            else if (inWord && start < 0)
            {
                start = i;
            }
        }
    }

    private static void Add(string text, int start, int end, List<SearchWord> words)
    {
        var compared = Math.Min(end, start + SyllableKey.MaxLength);
        if (char.IsHighSurrogate(text[compared - 1]))
        {
            compared--;
        }
        var (exact, folded) = compared > start ? Forms(text.AsSpan(start, compared - start)) : ("", "");
        if (exact.Length > 0)
        {
            words.Add(new SearchWord(new TextSpan(start, end), exact, folded));
        }
    }

    // Remembered: a report has few words that none before it had.
    private static (string Exact, string Folded) Forms(ReadOnlySpan<char> word)
    {
        var forms = s_forms ??= new(StringComparer.Ordinal);
        if (forms.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var known))
        {
            return known;
        }
        if (forms.Count >= MostRemembered)
        {
            forms.Clear();
        }
        var exact = SyllableKey.Of(word);
        return forms[word.ToString()] = (exact, SearchFold.Of(exact));
    }

    private static bool IsOfWord(char c) => char.IsAscii(c)
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool StandsAlone(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
