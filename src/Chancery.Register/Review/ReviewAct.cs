namespace Chancery.Register.Review;

/// <summary>What a person decides of an entry, or of events.</summary>
public enum ReviewAct
{
    /// <summary>It is right.</summary>
    Accept,

    /// <summary>It is so once this is mended.</summary>
    Edit,

    /// <summary>It is wrong as a whole.</summary>
    Reject,

    /// <summary>The report says what no entry has.</summary>
    Add,

    /// <summary>Several events are one.</summary>
    Merge,

    /// <summary>Some of an event's entries are of another event.</summary>
    Split,
}
