using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Standoffs;

/// <summary>One act that waits for another, and the conditions that say so.</summary>
/// <param name="Waits">The act that waits.</param>
/// <param name="For">The act that it waits for.</param>
/// <param name="Conditions">What says so, the latest first; whoever says it and a forecast among them is told by each.</param>
public sealed record WaitingEdge(PartyAct Waits, PartyAct For, IReadOnlyList<ReportedEntry<CodedCondition>> Conditions)
{
    /// <summary>How it stands.</summary>
    public EdgeStatus Status { get; init; }

    /// <summary>The day of the first report that tells it, of those that were looked at.</summary>
    public DateOnly First => Conditions.Min(c => c.Reported);

    /// <summary>The day of the last one.</summary>
    public DateOnly Latest => Conditions.Max(c => c.Reported);

    /// <summary>How many reports tell it.</summary>
    public int Reports => Conditions.Select(c => c.Report.Hash).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The condition by which the waited-for act has to be done as a whole; null where none asks for that.</summary>
    public ReportedEntry<CodedCondition>? Whole { get; init; }

    /// <summary>What met or withdrew it; null while it stands.</summary>
    public Settlement? Settled { get; init; }

    /// <summary>True where no report repeats it for as long as the dossier says.</summary>
    public bool IsStale { get; init; }

    /// <summary>True while the one act waits for the other.</summary>
    public bool IsOpen => Status == EdgeStatus.Stated;
}
