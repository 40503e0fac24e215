namespace Chancery.Model;

/// <summary>The written codes of types, modes and statuses, as coded reports carry them, and back.</summary>
public static class Ontology
{
    /// <summary>"CONSULT" for <see cref="EventType.Consult"/>.</summary>
    public static string Code(this EventType type) => type.ToString().ToUpperInvariant();

    /// <summary>"break-off" for <see cref="EventMode.BreakOff"/>; null for <see cref="EventMode.None"/>.</summary>
    public static string? Code(this EventMode mode) => mode switch
    {
        EventMode.None => null,
        EventMode.BreakOff => "break-off",
        EventMode.EaseSanctions => "ease-sanctions",
        _ => mode.ToString().ToLowerInvariant(),
    };

    /// <summary>"held" for <see cref="EventStatus.Held"/>.</summary>
    public static string Code(this EventStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>"analyst" for <see cref="AttributionKind.Analyst"/>.</summary>
    public static string Code(this AttributionKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"former" for <see cref="TenureMarker.Former"/>.</summary>
    public static string Code(this TenureMarker marker) => marker.ToString().ToLowerInvariant();

    /// <summary>"step-down" for <see cref="AppointmentAct.StepDown"/>.</summary>
    public static string Code(this AppointmentAct act) => act switch
    {
        AppointmentAct.TakeOffice => "take-office",
        AppointmentAct.StepDown => "step-down",
        _ => act.ToString().ToLowerInvariant(),
    };

    /// <summary>"impose" for <see cref="MeasureAct.Impose"/>.</summary>
    public static string Code(this MeasureAct act) => act.ToString().ToLowerInvariant();

    /// <summary>"held" for <see cref="MeasureStatus.Held"/>.</summary>
    public static string Code(this MeasureStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>"not-adopted" for <see cref="DraftOutcome.NotAdopted"/>.</summary>
    public static string Code(this DraftOutcome outcome) => outcome == DraftOutcome.NotAdopted ? "not-adopted" : outcome.ToString().ToLowerInvariant();

    /// <summary>"forecast" for <see cref="ConditionStatus.Forecast"/>.</summary>
    public static string Code(this ConditionStatus status) => status.ToString().ToLowerInvariant();

    /// <summary>The act upon a measure of a code; false when there is none.</summary>
    public static bool TryParseMeasureAct(string? code, out MeasureAct act) => TryParse(code, Code, out act);

    /// <summary>The status of a measure of a code; false when there is none.</summary>
    public static bool TryParseMeasureStatus(string? code, out MeasureStatus status) => TryParse(code, Code, out status);

    /// <summary>The outcome of a draft of a code; false when there is none.</summary>
    public static bool TryParseOutcome(string? code, out DraftOutcome outcome) => TryParse(code, Code, out outcome);

    /// <summary>The status of a condition of a code; false when there is none.</summary>
    public static bool TryParseConditionStatus(string? code, out ConditionStatus status) => TryParse(code, Code, out status);

    /// <summary>The kind of source of a code; false when there is none.</summary>
    public static bool TryParseAttribution(string? code, out AttributionKind kind) => TryParse(code, Code, out kind);

    /// <summary>The marker of a code; false when there is none.</summary>
    public static bool TryParseMarker(string? code, out TenureMarker marker) => TryParse(code, Code, out marker);

    /// <summary>The act of a code; false when there is none.</summary>
    public static bool TryParseAct(string? code, out AppointmentAct act) => TryParse(code, Code, out act);

    /// <summary>The type of a code; false when there is none.</summary>
    public static bool TryParseType(string? code, out EventType type) => TryParse(code, Code, out type);

    /// <summary>The mode of a code, <see cref="EventMode.None"/> for null; false when there is none.</summary>
    public static bool TryParseMode(string? code, out EventMode mode)
    {
        mode = EventMode.None;
        return code is null || TryParse(code, m => m.Code() ?? "", out mode);
    }

    /// <summary>The status of a code; false when there is none.</summary>
    public static bool TryParseStatus(string? code, out EventStatus status) => TryParse(code, Code, out status);

    private static bool TryParse<T>(string? code, Func<T, string> write, out T value)
        where T : struct, Enum
    {
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (string.Equals(write(candidate), code, StringComparison.OrdinalIgnoreCase))
            {
                value = candidate;
                return true;
            }
        }
        value = default;
        return false;
    }
}
