using System.Collections.Frozen;

namespace Chancery.Text;

/// <summary>
/// The form of a syllable under which two spellings count as the same: lower case, Đ for the look-alike Ð,
/// and the tone mark on the vowel where the older school puts it, so that "hoà" and "hòa", "thuý" and "thúy" are equal.
/// Diacritics are kept: "ma" and "mà" stay different.
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

    private static readonly FrozenDictionary<char, (char Base, int Tone)> Tones = BuildTones();

    /// <summary>Writes the key of <paramref name="syllable"/> to <paramref name="key"/> and returns its length, the same as the syllable's.</summary>
    /// <param name="syllable">An NFC syllable of at most <see cref="MaxLength"/> characters.</param>
    /// <param name="key">Room for as many characters.</param>
    public static int Write(ReadOnlySpan<char> syllable, Span<char> key)
    {
        for (var i = 0; i < syllable.Length; i++)
        {
            var c = syllable[i];
            key[i] = c is 'Ð' or 'ð' ? 'đ' : char.ToLowerInvariant(c);
        }
        MoveTone(key[..syllable.Length]);
        return syllable.Length;
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
        if (key.Length < 2)
        {
            return;
        }
        var last = key[^1];
        if (last < 'à' || !Tones.TryGetValue(last, out var mark) || mark.Tone == 0)
        {
            return;
        }
        // "quý" and "gioà" keep theirs: in qu the u is no vowel.
        var before = key[^2];
        var tones = (before, mark.Base) switch
        {
            ('o', 'a') or ('o', 'e') => ToneO,
            ('u', 'y') when key.Length < 3 || key[^3] != 'q' => ToneU,
            _ => null,
        };
        if (tones is not null)
        {
            key[^2] = tones[mark.Tone];
            key[^1] = mark.Base;
        }
    }

    private static FrozenDictionary<char, (char Base, int Tone)> BuildTones()
    {
        var tones = new Dictionary<char, (char, int)>();
        foreach (var row in (string[])[ToneA, ToneE, ToneY])
        {
            for (var tone = 0; tone < row.Length; tone++)
            {
                tones[row[tone]] = (row[0], tone);
            }
        }
        return tones.ToFrozenDictionary();
    }
}
