namespace Chancery.Reading;

/// <summary>Who is meant by a mention: a state or body, perhaps in the person of somebody or through one of its organs.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 or a body's code; null when unresolved.</param>
/// <param name="Person">The person; null when none.</param>
/// <param name="Organ">The organ's name in the report's words; null when none.</param>
public readonly record struct Actor(string? Country, Person? Person = null, string? Organ = null)
{
    /// <summary>True for somebody who acts for no state, whatever state is named beside: a reporter, a scholar, a company's head. Others may still act upon the state through them.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>True when the side can act by itself.</summary>
    public bool CanAct => !IsPrivate && Person is not { IsPublic: false };
}
