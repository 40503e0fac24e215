namespace Chancery.Dossier.Council;

/// <summary>What can be wrong with a ballot.</summary>
public enum CouncilFault
{
    /// <summary>A state was no member on the day.</summary>
    NoMember,

    /// <summary>A member stands in two lists, or twice in one.</summary>
    VotedTwice,

    /// <summary>Who sat in the Council on the day is not known.</summary>
    UnknownDay,
}
