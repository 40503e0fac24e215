namespace Chancery.Register.Review;

/// <summary>What stands decided of one entry.</summary>
/// <param name="Subject">The number of the first decision on the entry: what all decisions on it share.</param>
/// <param name="Decision">The number of the latest that stands.</param>
/// <param name="Act">What that says.</param>
/// <param name="Entry">The entry's id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Machine">What the coder last said of it, as it is written; null where it never did.</param>
/// <param name="After">What the person says; null where that it is wrong.</param>
internal sealed record DecidedEntry(long Subject, long Decision, ReviewAct Act, string Entry, string Kind, string? Machine, string? After);
