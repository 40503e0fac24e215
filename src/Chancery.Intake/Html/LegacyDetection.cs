using System.Text;
using System.Text.RegularExpressions;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake.Html;

/// <summary>Tells in which Vietnamese encoding from before Unicode a text is that was read as Western letters: in the one in which its words have the shape of syllables.</summary>
internal sealed partial class LegacyDetection(LegacyEncodings legacy)
{
    private const int LeastWords = 8;
    private const int MostWords = 3_000;
    private const double LeastShare = 0.8;
    private const double LeastMarked = 0.3;

    /// <summary>The encoding's name, or null for a text in none of them.</summary>
    public string? Find(string text)
    {
        var sample = Marked(text);
        if (sample.Count < LeastWords || IsVietnamese(sample))
        {
            return null;
        }
        return legacy.Names.Select(n => (Name: n, Share: Share(sample.ConvertAll(w => legacy.Convert(n, w, strict: true)))))
            .Where(n => n.Share >= LeastShare).OrderByDescending(n => n.Share).Select(n => n.Name).FirstOrDefault();
    }

    /// <summary>True when a text's words have the shape of Vietnamese syllables and its letters are Vietnamese.</summary>
    public static bool IsVietnamese(string text) => Marked(text) is var words && words.Count >= LeastWords && IsVietnamese(words);

    private static bool IsVietnamese(List<string> words) => Share(words) >= LeastShare;

    // The share of words with the shape of syllables; none where too few bear a letter that only Vietnamese has.
    private static double Share(List<string> words)
    {
        var (shaped, own) = (0, 0);
        foreach (var word in words)
        {
            var composed = word.Normalize(NormalizationForm.FormC);
            shaped += HasOneTone(composed) && Syllable().IsMatch(Folding.Fold(composed).ToLowerInvariant()) ? 1 : 0;
            own += composed.AsSpan().ContainsAnyInRange('\u1EA0', '\u1EF9') || composed.AsSpan().ContainsAny('\u0111', '\u01A1', '\u01B0') ? 1 : 0;
        }
        return own < words.Count * LeastMarked ? 0 : (double)shaped / words.Count;
    }

    private static bool HasOneTone(string word)
    {
        var tones = 0;
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            tones += c is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323' ? 1 : 0;
        }
        return tones <= 1;
    }

    // The words with letters beyond ASCII, outside of tags as far as that can be seen.
    private static List<string> Marked(string text)
    {
        var words = new List<string>();
        foreach (var match in Word().EnumerateMatches(text))
        {
            var word = text.AsSpan(match.Index, match.Length);
            if (word.ContainsAnyExceptInRange('\0', '\u007f'))
            {
                words.Add(word.ToString());
                if (words.Count >= MostWords)
                {
                    break;
                }
            }
        }
        return words;
    }

    // What old encodings put on signs counts as a letter.
    [GeneratedRegex(@"[A-Za-z\u00A1-\u02FF\u0300-\u036F\u1E00-\u1EFF]{1,30}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|ng|nh|[cmnpt])?$", RegexOptions.CultureInvariant)]
    private static partial Regex Syllable();
}
