using System.Text;

namespace Chancery.Pictures.Scenes;

/// <summary>
/// How wide words are at most: by the widths of DejaVu Sans, the widest of the fonts in which pictures are usually shown. What is laid out by them
/// overlaps on no machine, whatever its fonts.
/// </summary>
public static class TextWidth
{
    private const int First = ' ';
    private const double Other = 0.85;
    private const double Full = 1.05;
    private const double Horned = 0.92;
    private const double Bold = 1.12;
    private const int FirstFull = 0x1100;
    private const string Ellipsis = "…";

    // From the space to the tilde, in hundredths of an em.
    private static readonly byte[] Widths =
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54, 100, 69, 69, 70, 78, 64, 58, 78,
        76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62,
        64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    /// <summary>The width of words on one line, in the unit of <paramref name="size"/>.</summary>
    /// <param name="text">The words.</param>
    /// <param name="size">The size of an em.</param>
    /// <param name="isStrong">True for bold letters.</param>
    public static double Of(string text, double size, bool isStrong = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return width * size * (isStrong ? Bold : 1);
    }

    /// <summary>The words, cut so that they fit, with an ellipsis where something was cut; nothing where not even that fits.</summary>
    public static string Fit(string text, double size, double width, bool isStrong = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Of(text, size, isStrong) <= width)
        {
            return text;
        }
        var room = (width / size / (isStrong ? Bold : 1)) - Other;
        var fitting = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Of(rune);
            if (room < 0)
            {
                break;
            }
            fitting.Append(rune);
        }
        return fitting.Length == 0 ? "" : fitting.ToString().TrimEnd() + Ellipsis;
    }

    private static double Of(Rune rune)
    {
        if (rune.IsAscii)
        {
            return rune.Value - First is >= 0 and var at && at < Widths.Length ? Widths[at] / 100.0 : 0;
        }
        var category = Rune.GetUnicodeCategory(rune);
        return category is System.Globalization.UnicodeCategory.NonSpacingMark ? 0
            : rune.Value >= FirstFull && rune.Value is < 0x1E00 or > 0x2BFF ? Full
            : Bare(rune) is { } bare ? Math.Max(Of(bare), IsHorned(rune) ? Horned : 0)
            : Other;
    }

    // A letter without its marks.
    private static Rune? Bare(Rune rune) =>
        rune.ToString().Normalize(NormalizationForm.FormD) is var parts && Rune.TryGetRuneAt(parts, 0, out var bare) && bare.IsAscii ? bare : null;

    // A horn makes a letter wider than it is without.
    private static bool IsHorned(Rune rune) => Rune.IsUpper(rune) && rune.ToString().Normalize(NormalizationForm.FormD).Contains('\u031B', StringComparison.Ordinal);
}
