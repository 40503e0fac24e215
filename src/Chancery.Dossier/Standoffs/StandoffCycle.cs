namespace Chancery.Dossier.Standoffs;

/// <summary>Acts each of which waits for the next, and the last for the first.</summary>
/// <param name="Acts">The acts.</param>
/// <param name="Since">The day since when it is closed: on which the last of its edges was first told.</param>
public sealed record StandoffCycle(IReadOnlyList<PartyAct> Acts, DateOnly Since);
