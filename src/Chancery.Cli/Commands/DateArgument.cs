using Chancery.Output;

namespace Chancery.Cli.Commands;

/// <summary>Dates on the command line, as <see cref="PlainDate"/> reads them.</summary>
internal static class DateArgument
{
    /// <summary>The first day that it may mean; null for none.</summary>
    public static DateOnly? First(string option, string? text) =>
        text is null ? null : PlainDate.Read(text)?.First ?? throw Fault(option, text);

    /// <summary>The last day that it may mean; null for none.</summary>
    public static DateOnly? Last(string option, string? text) =>
        text is null ? null : PlainDate.Read(text)?.Last ?? throw Fault(option, text);

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
    public static string Written(string text) => PlainDate.Read(text)?.ToString() ?? text;

    private static CommandFault Fault(string option, string text) => UsageFault.Value(option, text, "2021, 2021-07, 2021-07-06, 7/2021, 6/7/2021");
}
