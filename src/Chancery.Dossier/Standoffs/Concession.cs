namespace Chancery.Dossier.Standoffs;

/// <summary>An act that would break cycles if its party did it without waiting.</summary>
/// <param name="Act">The act.</param>
/// <param name="Broken">How many cycles it would break, of those that were found.</param>
public sealed record Concession(PartyAct Act, int Broken);
