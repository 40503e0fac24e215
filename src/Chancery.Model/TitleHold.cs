namespace Chancery.Model;

/// <summary>What a word before a title says of whether the office is held.</summary>
public enum TitleHold
{
    /// <summary>It is held, in whatever way.</summary>
    Held,

    /// <summary>By a deputy.</summary>
    Deputy,

    /// <summary>Not any more, or not yet.</summary>
    NotNow,
}
