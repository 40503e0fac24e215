namespace Chancery.Model;

/// <summary>What became of a draft resolution.</summary>
public enum DraftOutcome
{
    /// <summary>Drawn up or handed in; no vote is spoken of.</summary>
    Submitted,

    /// <summary>A vote is expected.</summary>
    Pending,

    /// <summary>Adopted: a resolution.</summary>
    Adopted,

    /// <summary>Put to the vote and not adopted, by want of votes.</summary>
    NotAdopted,

    /// <summary>Stopped by a veto.</summary>
    Vetoed,

    /// <summary>Taken back by its sponsors.</summary>
    Withdrawn,
}
