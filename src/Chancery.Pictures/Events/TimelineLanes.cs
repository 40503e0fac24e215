namespace Chancery.Pictures.Events;

/// <summary>What the lanes of a timeline are.</summary>
public enum TimelineLanes
{
    /// <summary>A lane for each two parties.</summary>
    Pair,

    /// <summary>A lane for each type of event.</summary>
    Type,
}
