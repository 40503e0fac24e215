using System.Globalization;

namespace Chancery.Intake;

/// <summary>Reads the publication day of a record.</summary>
internal static class RecordDay
{
    /// <summary>The day of "2021-07-06", or of a time stamp that begins so: the day in the zone in which it was written. Null when it is none.</summary>
    public static DateOnly? Parse(string? value)
    {
        var day = value.AsSpan().Trim();
        if (day.Length > 10 && day[10] is 'T' or ' ')
        {
            day = day[..10];
        }
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
