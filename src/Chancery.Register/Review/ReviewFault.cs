namespace Chancery.Register.Review;

/// <summary>Why a decision cannot be made.</summary>
public enum ReviewFault
{
    /// <summary>No entry has that id.</summary>
    UnknownEntry,

    /// <summary>There is no such report.</summary>
    UnknownReport,

    /// <summary>There are no entries of that kind.</summary>
    UnknownKind,

    /// <summary>Entries of that kind have no such field that a person may change.</summary>
    UnknownField,

    /// <summary>A field does not take that value.</summary>
    BadValue,

    /// <summary>The report does not say those words, or not within its text.</summary>
    WordsMissing,

    /// <summary>The report says those words more than once.</summary>
    WordsTwice,

    /// <summary>The entry says so already, or was rejected already.</summary>
    NothingChanged,

    /// <summary>No event has that id.</summary>
    UnknownEvent,

    /// <summary>Events of different types are never one.</summary>
    UnlikeEvents,

    /// <summary>The event has no such entry, or none of such a report.</summary>
    NotOfEvent,

    /// <summary>Nothing would be left of the event.</summary>
    NothingLeft,
}
