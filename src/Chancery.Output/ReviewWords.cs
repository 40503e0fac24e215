using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Output;

/// <summary>Says what a person should look at, and why, in the user's language.</summary>
public sealed class ReviewWords(Wording wording)
{
    /// <summary>Why, in the user's language.</summary>
    public string Of(IReadOnlyList<ReviewReason> reasons) => string.Join(", ", reasons.Select(r => wording.Messages["unsure." + ReviewItemJson.Code(r)]));

    /// <summary>What is unsure: an entry, or for whose a name is taken.</summary>
    public string Of(ReviewItem item) => item.Join is { } join
        ? wording.Messages.Format("review.join", EventWords.Name(join.Name.Name, join.Name.Country, null), join.VariantOf, wording.Messages["reason." + ReasonText.Of(join.Reason)], ReviewItemJson.Score(join))
        : EntryList.WordsOf(wording, item.Entry.Alone());
}
