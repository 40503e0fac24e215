using System.Globalization;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>Dates on the command line: EDTF ("2021", "2021-07", "2021-07-06") or as Vietnamese writes them ("6/7/2021", "7/2021").</summary>
internal static class DateArgument
{
    private static readonly string[] Days = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];
    private static readonly string[] Months = ["M/yyyy", "M-yyyy", "M.yyyy"];

    /// <summary>The first day that it may mean; null for none.</summary>
    public static DateOnly? First(string option, string? text) =>
        text is null ? null : Read(text)?.First ?? throw Fault(option, text);

    /// <summary>The last day that it may mean; null for none.</summary>
    public static DateOnly? Last(string option, string? text) =>
        text is null ? null : Read(text)?.Last ?? throw Fault(option, text);

    /// <summary>A single day, today where none is given: a month or a year is no day on which one can ask.</summary>
    public static DateOnly Day(string option, string? text, TimeProvider clock)
    {
        if (text is null)
        {
            return DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        }
        var first = First(option, text)!.Value;
        return first == Last(option, text) ? first : throw UsageFault.Value(option, text, "2021-07-06, 6/7/2021");
    }

    /// <summary>Refuses a last day before the first.</summary>
    /// <param name="option">The option that gives the last day.</param>
    /// <param name="text">What it was given; null for nothing.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public static void CheckOrder(string option, string? text, DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw UsageFault.Value(option, text ?? EntryJson.Day(to)!, ">= " + EntryJson.Day(from));
        }
    }

    /// <summary>The date as entries have it; what is no date as it stands.</summary>
    public static string Written(string text) => Read(text)?.ToString() ?? text;

    private static EdtfDate? Read(string text)
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

    private static CommandFault Fault(string option, string text) => UsageFault.Value(option, text, "2021, 2021-07, 2021-07-06, 7/2021, 6/7/2021");
}
