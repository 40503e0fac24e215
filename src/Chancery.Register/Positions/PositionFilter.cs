namespace Chancery.Register.Positions;

/// <summary>Which statements are asked for.</summary>
/// <param name="Party">Code of the state or body for which they are made.</param>
/// <param name="Topic">One of the ontology's topics; null for the statements of which no word tells one.</param>
/// <param name="KnownBy">The day by which a report has to have come out; of one without a day, the last that it tells of, or else on which it was first read.</param>
public sealed record PositionFilter(string Party, string? Topic, DateOnly KnownBy)
{
    /// <summary>The first day on which it was said, or else reported.</summary>
    public DateOnly From { get; init; } = DateOnly.MinValue;

    /// <summary>The last such day.</summary>
    public DateOnly To { get; init; } = DateOnly.MaxValue;
}
