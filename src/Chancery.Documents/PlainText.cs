using System.Globalization;
using System.Text;

namespace Chancery.Documents;

/// <summary>
/// Text as every form of document can hold it: on one line, without controls. What turns the direction of writing is dropped, since it would
/// reorder what stands behind it; what is no character, such as half of a pair, becomes U+FFFD.
/// </summary>
internal static class PlainText
{
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
            {
                plain.Append(' ');
            }
            else if (rune.Value is 0xFFFE or 0xFFFF)
            {
                plain.Append('\uFFFD');
            }
            else if (!TurnsDirection(rune))
            {
                plain.Append(rune);
            }
        }
        return plain.ToString();
    }

    private static bool TurnsDirection(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        && rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;
}
