using Chancery.Dossier.Calendar;

namespace Chancery.Output;

/// <summary>The codes of a calendar in JSON, CSV and iCalendar; docs/formats.md lists them.</summary>
public static class CalendarCodes
{
    /// <summary>"meeting", "renewal" or "anniversary".</summary>
    public static string Of(CalendarKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"ahead", "held", "moved", "missed" or "off".</summary>
    public static string Of(CalendarStatus status) => status.ToString().ToLowerInvariant();
}
