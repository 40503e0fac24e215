namespace Chancery.Register.Recoding;

/// <summary>What a new coding changed of one entry: it was added, is gone, or says something else of the same words.</summary>
/// <param name="Kind">The entry's kind.</param>
/// <param name="Type">Its type where its kind has types: that of <paramref name="After"/>, else of <paramref name="Before"/>.</param>
/// <param name="Before">The entry as it was, in the written form; null for one that was added.</param>
/// <param name="After">The entry as it is now; null for one that is gone.</param>
public sealed record EntryChange(string Kind, string? Type, string? Before, string? After);
