namespace Chancery.Model;

/// <summary>How far an event is.</summary>
public enum EventStatus
{
    /// <summary>It happened or is under way; a speech act was said.</summary>
    Held,

    /// <summary>Announced or scheduled.</summary>
    Planned,

    /// <summary>Someone wants it, nobody has agreed.</summary>
    Proposed,

    /// <summary>Analysts or sources think that it may happen.</summary>
    Possible,

    /// <summary>Cancelled, refused, did not take place.</summary>
    Off,
}
