using System.Globalization;
using System.Text;

namespace Chancery.Text;

/// <summary>
/// Letters that look like a Latin letter and are another: Cyrillic and Greek ones, small capitals, modifier letters and the
/// strokes and hooks that stand for Vietnamese ones where a keyboard or a scan had no better. They are for matching only;
/// a text keeps them as they are written.
/// </summary>
internal static class LookAlikes
{
    // Row by row: Cyrillic, Greek, Latin. The letter at the same place of the other row is meant.
    private const string Upper =
        "\u0410\u0412\u0415\u0405\u0406\u0408\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u04AE\u04C0\u050C\u051A\u051C\u0400\u04D0"
        + "\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7\u0386\u0388\u038A\u038C\u038E\u1FEA"
        + "\u00D0\u0189\u01CD\u0130";

    private const string UpperMeant =
        "ABESIJKMHOPCTYXYIGQW\u00C8\u0102"
        + "ABEZHIKMNOPTYX\u00C1\u00C9\u00CD\u00D3\u00DD\u1EF2"
        + "\u0110\u0110\u0102I";

    private const string Lower =
        "\u0430\u0432\u0435\u0455\u0456\u0458\u043A\u043C\u043D\u043E\u0440\u0441\u0442\u0443\u0445\u04AF\u04CF\u050D\u051B\u051D\u0450\u04D1\u0501\u04BB"
        + "\u03B1\u03B9\u03BA\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03F2\u03F3\u03AC\u03AF\u03CC\u03CD\u1F70\u1F76\u1F78\u1F7A"
        + "\u00F0\u0256\u01CE\u0131\u0251\u0261\u1D00\u0299\u1D04\u1D05\u1D07\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18\u0280\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22"
        + "\u02B0\u02B2\u02B3\u02B7\u02B8\u02E1\u02E2\u02E3\u00AA\u00BA";

    private const string LowerMeant =
        "abesijkmhopctyxylgqw\u00E8\u0103dh"
        + "aikvoptuxcj\u00E1\u00ED\u00F3\u00FA\u00E0\u00EC\u00F2\u00F9"
        + "\u0111\u0111\u0103iagabcdeghijklmnoprtuvwyz"
        + "hjrwylsxao";

    private const int TableLength = 0x2000;
    private const char Invisible = '\uFFFF';

    // What to compare by, for every unit below U+2000; zero where the unit needs a closer look.
    private static readonly char[] Plain = BuildPlain();
    private static readonly char[] Meant = BuildMeant();

    /// <summary>The lower-case letter by which to compare <paramref name="c"/>; zero when that depends on the letters around it.</summary>
    public static char Simple(char c) => c < TableLength ? Plain[c] : '\0';

    /// <summary>
    /// Puts a word with letters that need a closer look into key form, in place: look-alikes become what they look like when a
    /// Latin letter stands in the same word, invisible marks go, and letters with marks are composed.
    /// </summary>
    /// <returns>The length of the key, never more than the word's.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> key)
    {
        var latin = HasLatin(word);
        var length = 0;
        var marks = false;
        foreach (var c in word)
        {
            var meant = MeaningOf(c, latin);
            if (meant != Invisible)
            {
                key[length++] = meant;
                marks |= meant is >= '\u0300' and <= '\u036F';
            }
        }
        // A word of nothing but invisible marks is compared as it is.
        if (length == 0)
        {
            word.CopyTo(key);
            return word.Length;
        }
        return marks ? Compose(key[..length], latin) : length;
    }

    private static char MeaningOf(char c, bool latin)
    {
        if (c is '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
        {
            return Invisible;
        }
        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            c = (char)(c - '\uFF01' + '!');
        }
        var lower = char.ToLowerInvariant(c);
        if (!latin)
        {
            return lower;
        }
        var meant = Lookup(c) is var own and not '\0' ? own : Lookup(lower);
        return meant == '\0' ? lower : char.ToLowerInvariant(meant);
    }

    private static char Lookup(char c) => c < TableLength ? Meant[c] : '\0';

    private static bool HasLatin(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsAsciiLetter(c) || (c > '\u007F' && IsLatin(c) && char.IsLetter(c)))
            {
                return true;
            }
        }
        return false;
    }

    // Full-width letters are ASCII letters in another width.
    private static bool IsLatin(char c) =>
        c is < '\u0300' or (>= '\u1D00' and <= '\u1D7F') or (>= '\u1E00' and <= '\u1EFF')
            or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF') or (>= '\uFF21' and <= '\uFF5A');

    private static int Compose(Span<char> key, bool latin)
    {
        var marked = new string(key);
        string composed;
        try
        {
            composed = marked.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: nothing to compose with.
            return key.Length;
        }
        if (composed.Length > key.Length)
        {
            return key.Length;
        }
        for (var i = 0; i < composed.Length; i++)
        {
            // A mark may have made a look-alike.
            key[i] = MeaningOf(composed[i], latin);
        }
        return composed.Length;
    }

    private static char[] BuildPlain()
    {
        var meant = BuildMeant();
        var plain = new char[TableLength];
        for (var c = 0; c < TableLength; c++)
        {
            var category = char.GetUnicodeCategory((char)c);
            var latin = IsLatin((char)c);
            var special = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format;
            plain[c] = special || (meant[c] != '\0' && !latin) ? '\0' : char.ToLowerInvariant(latin && meant[c] != '\0' ? meant[c] : (char)c);
        }
        return plain;
    }

    private static char[] BuildMeant()
    {
        var meant = new char[TableLength];
        Fill(meant, Upper, UpperMeant);
        Fill(meant, Lower, LowerMeant);
        for (var c = 0; c < TableLength; c++)
        {
            if (meant[c] == '\0' && char.ToLowerInvariant((char)c) is var lower && lower < TableLength)
            {
                meant[c] = meant[lower];
            }
        }
        return meant;
    }

    private static void Fill(char[] meant, string letters, string meanings)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            meant[letters[i]] = meanings[i];
        }
    }
}
