using System.Collections.Immutable;

namespace Chancery.Reading.Times;

/// <summary>The expressions of time of a report once open years are resolved, and what decided them.</summary>
/// <param name="Times">The expressions, in order.</param>
/// <param name="Reasons">Why these years; empty where no year was open or nothing decided it.</param>
public sealed record YearResolution(ImmutableArray<TimeExpression> Times, IReadOnlyList<YearReason> Reasons)
{
    /// <summary>A day of the month that the report is of, as far as its first open date tells; null where several years are left.</summary>
    public DateOnly? Month { get; init; }
}
