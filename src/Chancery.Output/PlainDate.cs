using System.Globalization;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Dates as people give them to the program: EDTF ("2021", "2021-07", "2021-07-06") or as Vietnamese writes them ("6/7/2021", "7/2021").</summary>
public static class PlainDate
{
    private static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    private static readonly string[] Months = ["M/yyyy", "M-yyyy", "M.yyyy"];

    /// <summary>The date; null for what is none.</summary>
    public static EdtfDate? Read(string text)
    {
        if (EdtfDate.TryParse(text, out var date))
        {
            return date;
        }
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return EdtfDate.Of(day);
        }
        return DateOnly.TryParseExact(text, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? EdtfDate.Of(month.Year, month.Month) : null;
    }
}
