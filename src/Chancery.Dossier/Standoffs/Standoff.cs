namespace Chancery.Dossier.Standoffs;

/// <summary>Acts that wait for each other in a circle, so that none of them can come first.</summary>
public sealed record Standoff
{
    /// <summary>Its acts, in order.</summary>
    public required IReadOnlyList<PartyAct> Acts { get; init; }

    /// <summary>What waits for what among them, in order.</summary>
    public required IReadOnlyList<WaitingEdge> Edges { get; init; }

    /// <summary>Its cycles, the shortest first, at most as many as the reader looks for.</summary>
    public required IReadOnlyList<StandoffCycle> Cycles { get; init; }

    /// <summary>False where it has more cycles than were looked for.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The day since when the oldest of its cycles is closed.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The single acts that would break most of its cycles, all equally many.</summary>
    public required IReadOnlyList<Concession> Concessions { get; init; }

    /// <summary>What proposals on record make of it, the latest told first.</summary>
    public required IReadOnlyList<ProposalCheck> Proposals { get; init; }
}
