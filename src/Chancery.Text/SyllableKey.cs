namespace Chancery.Text;

/// <summary>
/// The form of a syllable under which spellings that differ for no reason of meaning are one: lower case, the tone mark on
/// the vowel where the older school puts it, so that "hoà" and "hòa", "thuý" and "thúy" are equal, and Latin letters for
/// those that only look like them (Ð, a Cyrillic а between Latin letters). Diacritics are kept: "ma" and "mà" stay different.
/// </summary>
public static class SyllableKey
{
    /// <summary>Longest syllable that is put into key form; anything longer is compared by its lower case alone.</summary>
    public const int MaxLength = 64;

    // The two schools differ only in syllables that end in oa, oe, uy: the newer marks the second vowel.
    // Plain, then grave, acute, hook, tilde, dot below.
    private const string ToneA = "aàáảãạ";
    private const string ToneE = "eèéẻẽẹ";
    private const string ToneO = "oòóỏõọ";
    private const string ToneU = "uùúủũụ";
    private const string ToneY = "yỳýỷỹỵ";

    /// <summary>Writes the key of <paramref name="syllable"/> to <paramref name="key"/> and returns its length, at most the syllable's.</summary>
    /// <param name="syllable">A syllable of at most <see cref="MaxLength"/> characters.</param>
    /// <param name="key">Room for as many characters.</param>
    public static int Write(ReadOnlySpan<char> syllable, Span<char> key)
    {
        var length = syllable.Length;
        for (var i = 0; i < syllable.Length; i++)
        {
            if ((key[i] = LookAlikes.Simple(syllable[i])) == '\0')
            {
                length = LookAlikes.Write(syllable, key);
                break;
            }
        }
        MoveTone(key[..length]);
        return length;
    }

    /// <summary>The key of a whole syllable as a string.</summary>
    public static string Of(ReadOnlySpan<char> syllable)
    {
        if (syllable.Length > MaxLength)
        {
            return syllable.ToString().ToLowerInvariant();
        }
        Span<char> key = stackalloc char[MaxLength];
        return new string(key[..Write(syllable, key)]);
    }

    private static void MoveTone(Span<char> key)
    {
        // Nothing to move unless the last letter is a vowel with a mark behind a bare o or u.
        if (key.Length < 2 || key[^1] < 'à' || key[^2] is not ('o' or 'u'))
        {
            return;
        }
        if (key[^2] == 'o')
        {
            if (!Move(key, ToneA, ToneO))
            {
                Move(key, ToneE, ToneO);
            }
        }
        // "quý" keeps its mark under both schools: in qu the u is no vowel.
        else if (key.Length < 3 || key[^3] != 'q')
        {
            Move(key, ToneY, ToneU);
        }
    }

    private static bool Move(Span<char> key, string last, string before)
    {
        var tone = last.IndexOf(key[^1], StringComparison.Ordinal);
        if (tone <= 0)
        {
            return false;
        }
        key[^2] = before[tone];
        key[^1] = last[0];
        return true;
    }
}
