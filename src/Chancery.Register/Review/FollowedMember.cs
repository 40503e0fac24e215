namespace Chancery.Register.Review;

/// <summary>An entry of a decided event, as it is followed from one coding of its report to the next.</summary>
/// <param name="Id">The number of its row.</param>
/// <param name="Ordinal">Its place among the report's events; null where the report does not say it any more.</param>
/// <param name="Written">What it last said, as it is written.</param>
internal sealed record FollowedMember(long Id, int? Ordinal, string Written);
