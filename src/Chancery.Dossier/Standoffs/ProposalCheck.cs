namespace Chancery.Dossier.Standoffs;

/// <summary>Whether a proposal orders the acts of a standoff so that none waits for one that comes later.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Covers">The acts of the standoff that it is about.</param>
/// <param name="Order">The order, what can be done first before what follows, each list at the same time; none where there is none.</param>
/// <param name="Contradiction">Where there is no order: what waits for what in a circle even so, each for the next and the last for the first.</param>
/// <param name="Against">Where there is no order: the conditions in that circle with which the proposal does not agree.</param>
public sealed record ProposalCheck(
    SequencingProposal Proposal,
    IReadOnlyList<PartyAct> Covers,
    IReadOnlyList<IReadOnlyList<SequenceStep>> Order,
    IReadOnlyList<SequenceStep> Contradiction,
    IReadOnlyList<WaitingEdge> Against)
{
    /// <summary>True where there is an order.</summary>
    public bool IsConsistent => Contradiction.Count == 0;
}
