namespace Chancery.Register.Actors;

/// <summary>One of the names of an actor.</summary>
/// <param name="Name">The name, as the latest report writes it.</param>
/// <param name="Reports">How many reports use it; 0 when only the authority file does.</param>
/// <param name="VariantOf">The name that it was taken for a variant of; null for one that is taken for none.</param>
/// <param name="Reason">Why; null for one that is taken for none.</param>
/// <param name="Score">How sure it is, up to 1.</param>
public sealed record ActorForm(ActorName Name, int Reports, string? VariantOf, MatchReason? Reason, double? Score);
