namespace Chancery.Register.Review;

/// <summary>Who stands behind an entry.</summary>
public enum EntryOrigin
{
    /// <summary>The coder.</summary>
    Machine,

    /// <summary>The coder, and a person who looked at it says the same.</summary>
    Accepted,

    /// <summary>A person alone: the coder says it otherwise, or not at all.</summary>
    Person,
}
