namespace Chancery.Data;

/// <summary>What a word does in what a report says of a contact's place among its like.</summary>
public enum ClaimWordKind
{
    /// <summary>Tells the place by itself: "đầu tiên", "thứ ba". Its value is the place.</summary>
    Rank,

    /// <summary>Tells the place with digits behind it: "thứ" in "thứ 3".</summary>
    Number,

    /// <summary>"lần", before the rank of what is told by a verb.</summary>
    Time,

    /// <summary>A rank behind <see cref="Time"/> only: "đầu" in "lần đầu". Its value is the place.</summary>
    Brief,

    /// <summary>May stand between a noun and its rank: "cuộc gặp trực tiếp đầu tiên".</summary>
    Quality,

    /// <summary>Tells that contacts with others count too: "chuyến công du nước ngoài đầu tiên".</summary>
    Wide,

    /// <summary>Takes the claim back: "không phải lần đầu tiên".</summary>
    Deny,

    /// <summary>Opens a day, month or year from which on is counted.</summary>
    Since,

    /// <summary>Opens a length of time in which is counted.</summary>
    Within,

    /// <summary>Opens what else is counted only, which is no date: "trên cương vị tổng thống".</summary>
    Limit,

    /// <summary>Stands before an office of which every holder counts: "một tổng thống Mỹ".</summary>
    Any,
}
