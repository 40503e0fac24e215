using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Intake.Dates;

/// <summary>Reads the zone of a written date, of feeds, messages and pages: a distance from UTC, or a name that means one distance alone.</summary>
internal static partial class ZoneParser
{
    // Those of RFC 822, and such as no two countries use in different senses.
    private static readonly FrozenDictionary<string, int> Names = new (string Name, int Hours)[]
    {
        ("UT", 0), ("UTC", 0), ("GMT", 0), ("Z", 0), ("WET", 0),
        ("EST", -5), ("EDT", -4), ("CST", -6), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7),
        ("CET", 1), ("CEST", 2), ("EET", 2), ("EEST", 3), ("MSK", 3), ("ICT", 7), ("WIB", 7), ("HKT", 8), ("SGT", 8), ("JST", 9), ("KST", 9), ("AEST", 10),
    }.ToFrozenDictionary(z => z.Name, z => z.Hours, StringComparer.OrdinalIgnoreCase);

    /// <summary>The distance; null for none, or for one that there is not.</summary>
    public static TimeSpan? Parse(string text)
    {
        // "GMT+0700 (Indochina Time)": a comment.
        var zone = text.AsSpan();
        zone = (zone.IndexOf('(') is >= 0 and var comment ? zone[..comment] : zone).Trim();
        if (Names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(zone, out var hours))
        {
            return TimeSpan.FromHours(hours);
        }
        var match = Distance().Match(zone.ToString());
        if (!match.Success)
        {
            return null;
        }
        var distance = new TimeSpan(Number(match, "h"), Number(match, "m"), 0);
        return Number(match, "m") > 59 || distance > TimeSpan.FromHours(14) ? null : match.Groups["sign"].ValueSpan is "+" ? distance : -distance;
    }

    /// <summary>The zone of a paper: the name of one in the IANA database ("Asia/Ho_Chi_Minh"), or a distance ("+07:00"); null when it is neither.</summary>
    public static TimeZoneInfo? Paper(string text)
    {
        text = text.Trim();
        if (Parse(text) is { } distance)
        {
            return TimeZoneInfo.CreateCustomTimeZone(text, distance, text, text);
        }
        return TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? zone : null;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?:GMT|UTC|UT)\s?)?(?<sign>[+-])(?<h>[0-9]{1,2})(?::?(?<m>[0-9]{2}))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Distance();
}
