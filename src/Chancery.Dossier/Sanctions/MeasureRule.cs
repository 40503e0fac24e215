using System.Globalization;

namespace Chancery.Dossier.Sanctions;

/// <summary>
/// Tells from the history of a measure how it stands on a day. A pure function. That a term has passed without an extension is reckoned
/// here and nowhere told; what is only asked for, planned, threatened or voted down changes nothing.
/// </summary>
public static class MeasureRule
{
    /// <summary>How a measure stands.</summary>
    /// <param name="steps">All that was done with it, in any order.</param>
    /// <param name="day">The day; what was done later does not count.</param>
    public static MeasureState On(IEnumerable<MeasureStep> steps, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var done = steps.Where(s => s.IsDone).OrderBy(s => s.Day).ThenBy(s => s.Announced?.First ?? s.Day).ToList();
        var course = new MeasureCourse();
        foreach (var step in done.Where(s => s.Day <= day))
        {
            course.Take(step);
        }
        var state = course.On(day);
        return state.Standing == MeasureStanding.NotImposed && done.Find(s => s.Day > day) is { } coming
            ? state with { Standing = MeasureStanding.NotYet, Since = coming.Effective ?? coming.Announced }
            : state;
    }

    /// <summary>The day that lies a length of time after another: "P1Y", "P6M", "P2W", "P90D". Null for a length that is none of these.</summary>
    public static DateOnly? After(DateOnly day, string? length)
    {
        if (length is not ['P', .. var number, var unit] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > 1_000)
        {
            return null;
        }
        return unit switch
        {
            'Y' => day.AddYears(count),
            'M' => day.AddMonths(count),
            'W' => day.AddDays(7 * count),
            'D' => day.AddDays(count),
            _ => null,
        };
    }
}
