namespace Chancery.Text;

/// <summary>
/// One bit for each UTF-16 unit: may the unit be kept as it stands, whatever is before it?
/// A plain unit is in composed form, combines with nothing before it, and is no space, control or invisible mark
/// that <see cref="NfcText"/> replaces.
/// </summary>
internal static class CharacterTable
{
    private static readonly ulong[] Plain = Build();

    /// <summary>True when <paramref name="c"/> needs no care.</summary>
    public static bool IsPlain(char c) => (Plain[c >> 6] >> (c & 63) & 1) != 0;

    /// <summary>Index of the first unit at or after <paramref name="start"/> that needs care; the length when none does.</summary>
    public static int FirstNotPlain(ReadOnlySpan<char> text, int start)
    {
        var plain = Plain;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if ((plain[c >> 6] >> (c & 63) & 1) == 0)
            {
                return i;
            }
        }
        return text.Length;
    }

    private static ulong[] Build()
    {
        var bits = new ulong[1024];
        ReadOnlySpan<(int First, int Last)> ranges =
        [
            ('\t', '\n'), (0x20, 0x7E), (0xA1, 0x2FF),
            (0x370, 0x373), (0x375, 0x377), (0x37B, 0x37D), (0x384, 0x386), (0x388, 0x3FF),
            (0x400, 0x482), (0x48A, 0x52F), (0x1E00, 0x1EFF),
            (0x2012, 0x2027), (0x2030, 0x205E), (0x2070, 0x20BF), (0x2100, 0x2125), (0x212C, 0x2328), (0x232B, 0x27BF),
            (0x3001, 0x3029), (0x3041, 0x3096), (0x30A1, 0x30FA), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3),
            (0xFF5F, 0xFF60), (0xFFFD, 0xFFFD),
        ];
        foreach (var (first, last) in ranges)
        {
            for (var c = first; c <= last; c++)
            {
                bits[c >> 6] |= 1UL << (c & 63);
            }
        }
        // Soft hyphen, the Icelandic letter that stands for the Vietnamese one in old encodings, minus sign.
        foreach (var c in (ReadOnlySpan<char>)['\u00AD', '\u00D0', '\u2212'])
        {
            bits[c >> 6] &= ~(1UL << (c & 63));
        }
        return bits;
    }
}
