using Chancery.Model;

namespace Chancery.Dossier.Standoffs;

/// <summary>What blocks what in a dossier on a day, by what reports had told by then.</summary>
public sealed record StandoffReading
{
    /// <summary>The dossier.</summary>
    public required DossierDefinition Dossier { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The acts that wait or are waited for, in order.</summary>
    public required IReadOnlyList<AwaitedAct> Acts { get; init; }

    /// <summary>What waits for what, whatever its status, in order.</summary>
    public required IReadOnlyList<WaitingEdge> Edges { get; init; }

    /// <summary>The standoffs, the oldest first.</summary>
    public required IReadOnlyList<Standoff> Standoffs { get; init; }

    /// <summary>The proposals of an order, the latest told first.</summary>
    public required IReadOnlyList<SequencingProposal> Proposals { get; init; }

    /// <summary>The conditions that make no edge.</summary>
    public required LeftOut LeftOut { get; init; }

    /// <summary>How many earlier statements were not looked at for proposals.</summary>
    public required long StatementsNotLookedAt { get; init; }
}
