namespace Chancery.Register;

/// <summary>A value and who stands for it.</summary>
/// <param name="Value">The value as it is written in an entry: an EDTF date, the code of a mode or status, a name, a place.</param>
/// <param name="Witnesses">How many independent witnesses give it.</param>
/// <param name="Reports">How many reports do, copies counted.</param>
public sealed record SupportedValue(string Value, int Witnesses, int Reports)
{
    /// <summary>When a coding gave an entry that says so first; null in a list of events.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>When a coding gave one last; null in a list of events.</summary>
    public DateTimeOffset? LastSeen { get; init; }
}
