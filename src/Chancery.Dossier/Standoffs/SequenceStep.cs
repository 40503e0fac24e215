namespace Chancery.Dossier.Standoffs;

/// <summary>What is done at once.</summary>
/// <param name="Acts">The acts.</param>
/// <param name="Part">Which part of them.</param>
public sealed record SequenceStep(IReadOnlyList<PartyAct> Acts, ActPart Part);
