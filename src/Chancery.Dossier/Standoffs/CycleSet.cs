namespace Chancery.Dossier.Standoffs;

/// <summary>Cycles of a graph, no node twice in any.</summary>
/// <param name="Cycles">The cycles, the shortest first, each from its lowest node on, then in the order of their nodes.</param>
/// <param name="IsComplete">False where there may be more: the search ended at its bound.</param>
public sealed record CycleSet(IReadOnlyList<IReadOnlyList<int>> Cycles, bool IsComplete);
