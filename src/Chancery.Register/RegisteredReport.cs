using Chancery.Model;
using Chancery.Register.Pages;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register;

/// <summary>A report as the register keeps it.</summary>
/// <param name="Article">The archived article; its id is the source under which it was first read.</param>
/// <param name="Coded">What was coded from it.</param>
/// <param name="Sources">All the sources under which the same text was read, in ordinal order.</param>
/// <param name="FirstRead">When it was first filed.</param>
/// <param name="History">How it was coded over time, and since when its entries have been there.</param>
/// <param name="IsWhole">False when an older program filed it, which kept people, events, quotes and conditions only.</param>
public sealed record RegisteredReport(Article Article, CodedReport Coded, IReadOnlyList<string> Sources, DateTimeOffset FirstRead, CodingHistory History, bool IsWhole = true)
{
    /// <summary>The entries that a person stands behind; all others are the coder's.</summary>
    public IReadOnlyList<EntryMark> Marks { get; init; } = [];

    /// <summary>Where its text was published, in ordinal order: one address for each paper that prints it.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The documents that it was taken from, which the register keeps; none for a report that was given as text.</summary>
    public IReadOnlyList<KeptDocument> Documents { get; init; } = [];
}
