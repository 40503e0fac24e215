using System.Globalization;
using System.Runtime.InteropServices;
using Chancery.Model;

namespace Chancery.Register.Claims;

/// <summary>The days in which a claim counts: from one on, up to the contact of which it is made.</summary>
/// <param name="From">The first day; null where it counts from the beginning of all.</param>
/// <param name="IsKnown">False where the claim counts from something that is no date.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClaimSpan(DateOnly? From, bool IsKnown)
{
    // "Sau 6 năm" may be five and three quarters.
    private const int Slack = 10;

    private const int DaysOfYear = 365;
    private const int DaysOfMonth = 30;
    private const int DaysOfWeek = 7;

    /// <summary>The days of a claim about a contact on a day.</summary>
    public static ClaimSpan Of(EventClaim claim, DateOnly day)
    {
        if (claim.Limit is not null && claim.Since is null)
        {
            return default;
        }
        if (claim.Since is { } since)
        {
            // The first since 2008 had one before it in 2008; the third of 2018 counts all of 2018, the first since somebody took office in 2008 too.
            var from = claim is { Ordinal: 1, Limit: null } && !Holds(since, day) ? since.Last?.AddDays(1) : since.First;
            return new ClaimSpan(from, from is not null);
        }
        if (claim.Within is { } within)
        {
            return Days(within) is not { } length ? default
                : new ClaimSpan(DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - (claim.Ordinal == 1 ? length - (length / Slack) : length))), true);
        }
        return new ClaimSpan(null, true);
    }

    private static bool Holds(EdtfDate since, DateOnly day) => since.First <= day && day <= since.Last;

    // "P6Y", "P3M", "P2W", "P10D".
    private static int? Days(string duration) =>
        duration is ['P', .. var number, var unit] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < DaysOfYear
            ? unit switch { 'Y' => count * DaysOfYear, 'M' => count * DaysOfMonth, 'W' => count * DaysOfWeek, 'D' => count, _ => null }
            : null;
}
