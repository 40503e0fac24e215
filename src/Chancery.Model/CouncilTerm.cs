namespace Chancery.Model;

/// <summary>A state's time in the Security Council.</summary>
/// <param name="Seat">The permanent seat that it holds, by the ISO 3166-1 alpha-3 code of who holds that seat today; null for an elected member.</param>
/// <param name="State">The state, ISO 3166-1 alpha-3, or the code of its day where it is gone: SUN, CSK, YUG, DDR.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; null where none is known.</param>
public sealed record CouncilTerm(string? Seat, string State, DateOnly From, DateOnly? To)
{
    /// <summary>True on every day of the term.</summary>
    public bool Holds(DateOnly day) => From <= day && (To is not { } last || day <= last);
}
