using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>An entry that a person should look at, or a name that it bears.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Reasons">Why, the most worthwhile first.</param>
/// <param name="Report">Its report.</param>
/// <param name="Evidence">The characters that it rests on first.</param>
/// <param name="Sentence">The sentence around them.</param>
/// <param name="Text">The sentence's words.</param>
public sealed record ReviewItem(ReportEntry Entry, IReadOnlyList<ReviewReason> Reasons, ReportKey Report, TextSpan Evidence, TextSpan Sentence, string Text)
{
    /// <summary>Where the person's name is what is unsure, for whose it is taken; else null.</summary>
    public UnsureJoin? Join { get; init; }

    /// <summary>What names it in a command: the entry's id, or the name with its state.</summary>
    public string Id => Join?.Id ?? Entry.Id;
}
