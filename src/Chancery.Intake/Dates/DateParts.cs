namespace Chancery.Intake.Dates;

/// <summary>What the parts of a written date mean, wherever it is written: in feeds, messages, tables and pages.</summary>
internal static class DateParts
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The month of an English name or of how it is shortened, from 1; null for another word.</summary>
    /// <param name="name">The name, in any case.</param>
    public static int? Month(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (name.StartsWith(Months[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }
        return null;
    }

    /// <summary>The year of a number with two digits, or of one written out (RFC 2822, 4.3).</summary>
    /// <param name="number">The number as it is written.</param>
    /// <param name="digits">With how many digits.</param>
    public static int Year(int number, int digits) => digits > 2 ? number : number < 50 ? number + 2000 : number + 1900;

    /// <summary>The hour of the day, from an hour of its half.</summary>
    /// <param name="hour">The hour, 0 to 12.</param>
    /// <param name="isLater">True for the half from noon on.</param>
    public static int HourOfHalf(int hour, bool isLater) => (hour % 12) + (isLater ? 12 : 0);
}
