namespace Chancery.Dossier.Council.Drafts;

/// <summary>Why the votes that are told decide nothing.</summary>
public enum DraftDoubt
{
    /// <summary>The day of the vote is not known, so that nobody can say who sat in the Council.</summary>
    NoDay,

    /// <summary>How many voted for it is not told.</summary>
    NoCount,

    /// <summary>Some voted against it, or may have, and it is not told whether a permanent member did.</summary>
    NoNames,
}
