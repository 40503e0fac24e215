namespace Chancery.Register.Pairs;

/// <summary>Which entries of two parties are asked for.</summary>
/// <param name="Side">Code of the party that acts; of a contact either.</param>
/// <param name="Other">Code of the party upon which it acts.</param>
/// <param name="KnownBy">The day by which a report has to have come out; one without a day, by which it was first read.</param>
public sealed record PairFilter(string Side, string Other, DateOnly KnownBy)
{
    /// <summary>The first day: of an event on which it began, of a condition or measure on which it was reported.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The last such day.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;

    /// <summary>True for those contacts alone of which every side has an office, or leaders meet.</summary>
    public bool RankedOnly { get; init; }

    /// <summary>The number of the last report that counts, as it was when the register held no more; null for all.</summary>
    public long? LastReport { get; init; }
}
