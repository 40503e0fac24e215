using Chancery.Model;
using Chancery.Reading.Times;

namespace Chancery.Coding.Attribution;

/// <summary>Writes why the year of a date was chosen.</summary>
internal static class DateReasonWriter
{
    /// <summary>The reasons for a date's year; empty where the report gives the year or nothing decides it.</summary>
    public static IReadOnlyList<DateReason> Of(Reading.Reading reading, EdtfDate? date)
    {
        if (reading.YearReasons.Count == 0 || date is not { } known || !IsResolved(reading, known))
        {
            return [];
        }
        return [.. reading.YearReasons.Select(r => new DateReason(Code(r.Kind), r.Wording, [.. r.Years.Order()]))];
    }

    private static bool IsResolved(Reading.Reading reading, EdtfDate date)
    {
        foreach (var time in reading.Times)
        {
            if (time.Anchor == TimeAnchor.Story && time.Value is { } value && value.Equals(date) && time.Rule.StartsWith("year.", StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    private static string Code(YearReasonKind kind) => kind switch
    {
        YearReasonKind.KnownEvent => "known-event",
        YearReasonKind.YearsBack => "years-back",
        _ => kind.ToString().ToLowerInvariant(),
    };
}
