using System.Globalization;
using System.Text;

namespace Chancery.Output;

/// <summary>How many columns of a terminal a text takes: none for a combining mark, two for an East Asian wide character.</summary>
public static class DisplayWidth
{
    // The blocks that terminals draw wide, after Unicode's EastAsianWidth.txt (W and F), neighbours joined.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x2E80, 0x303E), (0x3041, 0x33FF),
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Columns of a whole text.</summary>
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }
        return width;
    }

    /// <summary>The text in at most so many columns, cut with "…" where it is longer. No mark is parted from its letter.</summary>
    public static string Fit(string text, int columns)
    {
        if (Of(text) <= columns)
        {
            return text;
        }
        var fitted = new StringBuilder();
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
            if (width > columns - 1)
            {
                break;
            }
            fitted.Append(rune);
        }
        return columns > 0 ? fitted.ToString().TrimEnd() + "…" : "";
    }

    /// <summary>On one line and without anything that a terminal would obey: controls become spaces.</summary>
    public static string Plain(string text)
    {
        var clean = text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0;
        return clean ? text : string.Create(text.Length, text, static (plain, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                plain[i] = char.IsControl(source[i]) ? ' ' : source[i];
            }
        });
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }
        return Array.Exists(Wide, r => rune.Value >= r.First && rune.Value <= r.Last) ? 2 : 1;
    }
}
