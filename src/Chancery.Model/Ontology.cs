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
