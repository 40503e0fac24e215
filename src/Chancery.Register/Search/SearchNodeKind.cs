namespace Chancery.Register;

/// <summary>What a part of a query asks for.</summary>
internal enum SearchNodeKind
{
    /// <summary>Words one behind the other, or one word.</summary>
    Words,

    /// <summary>All of its parts.</summary>
    All,

    /// <summary>One of its parts at least.</summary>
    Any,

    /// <summary>Not its only part. It stands beside something wanted, under <see cref="All"/>.</summary>
    Not,
}
