namespace Chancery.Register.Actors;

/// <summary>All that a register knows of one actor.</summary>
/// <param name="Person">Name, state, counts and days.</param>
/// <param name="KnownAs">The authority file's id; null when it does not know the actor.</param>
/// <param name="Names">Every name, that which the others are variants of first.</param>
/// <param name="Offices">Offices over time, the earliest first, those of unknown time last.</param>
/// <param name="Decisions">What people decided of these names and was not taken back.</param>
public sealed record ActorPage(
    PersonEntry Person,
    string? KnownAs,
    IReadOnlyList<ActorForm> Names,
    IReadOnlyList<OfficeTerm> Offices,
    IReadOnlyList<ActorDecision> Decisions);
