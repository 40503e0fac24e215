namespace Chancery.Text;

/// <summary>
/// Takes the diacritics off the 134 accented letters of Vietnamese by a table of our own: "Hội đồng Bảo an" becomes
/// "Hoi dong Bao an". Case stays; every other character, composed accents of other languages included, stays as it is.
/// </summary>
public static class Folding
{
    // U+1EA0 to U+1EF9 hold 45 of the 67 pairs, upper case first, in blocks of one base letter.
    private const char BlockStart = '\u1EA0';
    private const int BlockLength = 90;

    private static readonly (char Letter, int Pairs)[] Blocks = [('a', 12), ('e', 8), ('i', 2), ('o', 12), ('u', 7), ('y', 4)];

    private static readonly char[] Block = BuildBlock();

    /// <summary>The letter under the diacritics of <paramref name="c"/>; the character itself when it bears none that Vietnamese knows.</summary>
    public static char Fold(char c) => c switch
    {
        < '\u00C0' => c,
        >= BlockStart and < (char)(BlockStart + BlockLength) => Block[c - BlockStart],
        < '\u0100' => FoldLatin1(c),
        '\u0102' => 'A',
        '\u0103' => 'a',
        '\u0110' => 'D',
        '\u0111' => 'd',
        '\u0128' => 'I',
        '\u0129' => 'i',
        '\u0168' => 'U',
        '\u0169' => 'u',
        '\u01A0' => 'O',
        '\u01A1' => 'o',
        '\u01AF' => 'U',
        '\u01B0' => 'u',
        _ => c,
    };

    /// <summary>Folds every character of an NFC text; the same string when nothing changes. The length never changes.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && Fold(text[first]) == text[first])
        {
            first++;
        }
        return first == text.Length
            ? text
            : string.Create(text.Length, text, static (folded, source) => Fold(source, folded));
    }

    /// <summary>Folds <paramref name="text"/> into <paramref name="folded"/>, which must be as long.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = Fold(text[i]);
        }
    }

    private static char FoldLatin1(char c)
    {
        var upper = c & 0xDF;
        var letter = upper switch
        {
            >= 0xC0 and <= 0xC3 => 'A',
            >= 0xC8 and <= 0xCA => 'E',
            0xCC or 0xCD => 'I',
            >= 0xD2 and <= 0xD5 => 'O',
            0xD9 or 0xDA => 'U',
            0xDD => 'Y',
            _ => '\0',
        };
        return letter == '\0' ? c : (char)(letter | (c & 0x20));
    }

    private static char[] BuildBlock()
    {
        var block = new char[BlockLength];
        var at = 0;
        foreach (var (letter, pairs) in Blocks)
        {
            for (var i = 0; i < pairs; i++)
            {
                block[at++] = (char)(letter & ~0x20);
                block[at++] = letter;
            }
        }
        return block;
    }
}
