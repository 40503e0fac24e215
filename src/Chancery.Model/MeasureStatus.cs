namespace Chancery.Model;

/// <summary>How far a measure is.</summary>
public enum MeasureStatus
{
    /// <summary>Done, or under way.</summary>
    Held,

    /// <summary>Announced, not yet done.</summary>
    Planned,

    /// <summary>Asked for, or wished by somebody.</summary>
    Proposed,

    /// <summary>Threatened by whoever would do it.</summary>
    Threatened,

    /// <summary>Weighed, or thought possible.</summary>
    Possible,

    /// <summary>Refused, or said not to come.</summary>
    Off,
}
