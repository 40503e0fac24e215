using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Intake;

/// <summary>
/// Reads the line on which a site says when a report came out: "Thứ Sáu, 1/3/2019", "01/03/2019 14:05 GMT+7", "Hà Nội, ngày 1 tháng 3 năm 2019".
/// It is known by its shape: a full date with the time of day, and before them at most a few words, set off by a comma or the like.
/// "Giá vàng hôm nay 1/3/2019", where nothing sets them off, is a headline.
/// </summary>
internal static partial class DateLine
{
    private const int Longest = 70;

    /// <summary>True when a line says a day and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out DateOnly day)
    {
        day = default;
        if (line.Length > Longest || Shape().Match(line.ToString()) is not { Success: true } found)
        {
            return false;
        }
        var date = $"{found.Groups["year"].Value}-{found.Groups["month"].Value.PadLeft(2, '0')}-{found.Groups["day"].Value.PadLeft(2, '0')}";
        return DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    // Vietnamese writes the day first; between its numbers stand marks, or words as in "1 tháng 3 năm 2019".
    [GeneratedRegex(
        """
        ^[(\[]?
        ( \p{Lu}\p{L}* ([ ][\p{L}\d]+){0,4} [ ]? ( [,:|(–-][ ]? | (?=\d{1,2}[:h]\d\d) ) )?
        ( \d{1,2}[:h]\d\d(:\d\d)? [ ]? [,|–-]? [ ]? )?
        ( \p{L}+ [ ] )?
        (
            (?<day>\d{1,2}) ([ ]?[/.-][ ]?) (?<month>\d{1,2}) [ ]?[/.-][ ]? (?<year>(19|20)\d\d)
            | (?<day>\d{1,2}) [ ] \p{L}+ [ ] (?<month>\d{1,2}) ( , | [ ]\p{L}+ ) [ ] (?<year>(19|20)\d\d)
            | (?<year>(19|20)\d\d) - (?<month>\d\d) - (?<day>\d\d)
        )
        ( T?[\d:h] | [\s,.|()+\]/–-] | [AP]M | GMT | UTC )*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
