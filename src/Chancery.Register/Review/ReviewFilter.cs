namespace Chancery.Register.Review;

/// <summary>Which unsure entries are shown. What is null admits all.</summary>
public sealed record ReviewFilter
{
    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Code of a state or body that has to be a side, speaker or party.</summary>
    public string? Country { get; init; }

    /// <summary>The reason.</summary>
    public ReviewReason? Reason { get; init; }

    /// <summary>The most entries to show; null for all.</summary>
    public int? Limit { get; init; }
}
