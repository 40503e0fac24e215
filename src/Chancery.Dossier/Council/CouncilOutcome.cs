namespace Chancery.Dossier.Council;

/// <summary>What became of a draft that was put to the vote.</summary>
public enum CouncilOutcome
{
    /// <summary>It was adopted.</summary>
    Adopted,

    /// <summary>It did not get the votes that it needed. A permanent member's vote against it was then no veto.</summary>
    NotAdopted,

    /// <summary>It got the votes that it needed and failed by the vote of a permanent member.</summary>
    Vetoed,
}
