namespace Chancery.Register.Actors;

/// <summary>That two names may be one person's.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Score">How sure it is, up to 1; of two matches the one with the higher score wins.</param>
internal readonly record struct NameMatch(MatchReason Reason, double Score);
