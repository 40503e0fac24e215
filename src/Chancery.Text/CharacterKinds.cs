using System.Globalization;

namespace Chancery.Text;

/// <summary>What each UTF-16 unit is to the tokeniser, as bits that one look-up gives.</summary>
internal static class CharacterKinds
{
    /// <summary>A letter, a mark on one, or an invisible character that may stand inside a word.</summary>
    public const byte Word = 1;

    /// <summary>An ASCII digit.</summary>
    public const byte Digit = 2;

    /// <summary>White space.</summary>
    public const byte Space = 4;

    /// <summary>An upper-case letter.</summary>
    public const byte Upper = 8;

    /// <summary>A lower-case letter.</summary>
    public const byte Lower = 16;

    private static readonly byte[] Kinds = Build();

    /// <summary>The bits of <paramref name="c"/>.</summary>
    public static byte Of(char c) => Kinds[c];

    private static byte[] Build()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var i = 0; i < kinds.Length; i++)
        {
            var c = (char)i;
            if (char.IsWhiteSpace(c))
            {
                kinds[i] = Space;
            }
            else if (char.IsAsciiDigit(c))
            {
                kinds[i] = Digit;
            }
            else if (IsWordCharacter(c))
            {
                kinds[i] = (byte)(Word | (char.IsUpper(c) ? Upper : 0) | (char.IsLower(c) ? Lower : 0));
            }
        }
        return kinds;
    }

    // Modifier letters that are written for an apostrophe are marks, as the apostrophe is.
    private static bool IsWordCharacter(char c) =>
        (char.IsLetter(c) && c is not (>= '\u02B9' and <= '\u02BF') and not '\u02C8')
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
