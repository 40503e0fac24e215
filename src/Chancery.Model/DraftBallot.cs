namespace Chancery.Model;

/// <summary>A ballot on a draft.</summary>
/// <param name="For">Votes in favour.</param>
/// <param name="Against">Votes against.</param>
/// <param name="Abstain">Abstentions.</param>
public sealed record DraftBallot(BallotCount For, BallotCount Against, BallotCount Abstain);
