using System.Collections.Immutable;

namespace Chancery.Dossier.Council;

/// <summary>What a vote decides.</summary>
/// <param name="Outcome">What becomes of the draft.</param>
/// <param name="Needs">How many votes for it were needed.</param>
/// <param name="Yes">How many counted for it.</param>
/// <param name="No">How many counted against it.</param>
/// <param name="VetoedBy">The permanent members whose votes against it made it fail, as the ballot calls them, in its order; empty unless it was vetoed.</param>
public sealed record CouncilDecision(CouncilOutcome Outcome, int Needs, int Yes, int No, ImmutableArray<string> VetoedBy)
{
    /// <summary>The parties to the dispute that voted and had to abstain; their votes do not count.</summary>
    public ImmutableArray<string> HadToAbstain { get; init; } = [];
}
