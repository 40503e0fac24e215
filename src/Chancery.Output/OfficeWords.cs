using Chancery.Model;

namespace Chancery.Output;

/// <summary>Says how an office is held or what happens to it.</summary>
public static class OfficeWords
{
    /// <summary>The word for a marker or an act; null where there is none.</summary>
    public static string? Said(Messages messages, string said) =>
        said.Length == 0 || said == TenureMarker.None.Code() ? null
        : Enum.TryParse<TenureMarker>(said, ignoreCase: true, out _) ? messages["marker." + said] : messages["act." + said];
}
