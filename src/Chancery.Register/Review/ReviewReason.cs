namespace Chancery.Register.Review;

/// <summary>Why a person should look at an entry, the most worthwhile first.</summary>
public enum ReviewReason
{
    /// <summary>Other reports of the same event say what cannot be true together with it, and more of them do.</summary>
    Dispute,

    /// <summary>The year of its date is open, so that no timeline can place it.</summary>
    YearOpen,

    /// <summary>The year of its date was chosen as the likeliest, or several fit.</summary>
    YearLikeliest,

    /// <summary>A name is taken for another's, and the two may be two people's.</summary>
    NameUnsure,

    /// <summary>The state or body of a side is not known.</summary>
    SideUnresolved,

    /// <summary>A contact of one side, or an act of nobody.</summary>
    SideMissing,

    /// <summary>The state or body that a speaker acts for is not known.</summary>
    SpeakerUnresolved,

    /// <summary>Nobody is named who says that a condition holds.</summary>
    HolderUnnamed,

    /// <summary>It is told as merely possible.</summary>
    Possible,

    /// <summary>A meeting that was held, without its place.</summary>
    PlaceMissing,
}
