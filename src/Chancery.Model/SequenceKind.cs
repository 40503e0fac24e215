namespace Chancery.Model;

/// <summary>How acts that wait for each other are to be taken.</summary>
public enum SequenceKind
{
    /// <summary>One act for another, both named.</summary>
    Exchange,

    /// <summary>Together: "action for action".</summary>
    Parallel,

    /// <summary>In parts, those of a phase together: "phased and synchronous".</summary>
    Phased,

    /// <summary>In parts, one after the other: "step by step".</summary>
    Stepwise,

    /// <summary>Without waiting for anything: "no preconditions".</summary>
    Unconditional,
}
