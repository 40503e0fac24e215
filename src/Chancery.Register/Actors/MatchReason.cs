namespace Chancery.Register.Actors;

/// <summary>Why two names are taken for one person's.</summary>
public enum MatchReason
{
    /// <summary>The authority file lists the name among the person's.</summary>
    Authority,

    /// <summary>They differ in i and y.</summary>
    Spelling,

    /// <summary>One of them lacks diacritics: "Luu Hieu Minh" for "Lưu Hiểu Minh".</summary>
    Marks,

    /// <summary>Their words are parted otherwise: "Kim Jongun" for "Kim Jong-un".</summary>
    Spacing,

    /// <summary>Family and given name change places: "Jae-in Moon" for "Moon Jae-in".</summary>
    Order,

    /// <summary>One is the Sino-Vietnamese reading of the other's characters: "Lưu Hiểu Minh" for "Liu Xiaoming".</summary>
    Reading,

    /// <summary>One is a part of the other that just one person of the state answers to: "Biden" for "Joe Biden".</summary>
    Part,

    /// <summary>One letter differs, and both are named in the same office of the same state: "Cảng Sảng" for "Cảnh Sảng".</summary>
    Misspelling,
}
