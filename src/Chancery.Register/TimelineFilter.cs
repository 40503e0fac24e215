using Chancery.Model;

namespace Chancery.Register;

/// <summary>Which events a timeline shows. What is null admits all.</summary>
public sealed record TimelineFilter
{
    /// <summary>The first day: an event that ends before it is dropped.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day: an event that begins after it is dropped.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Code of a state or body that has to be a side.</summary>
    public string? Country { get; init; }

    /// <summary>A name, or part of one, that a side has to bear. Without diacritics it matches whatever the diacritics.</summary>
    public string? Person { get; init; }

    /// <summary>The type of event.</summary>
    public EventType? Type { get; init; }

    /// <summary>The most events to show, the first ones in their order; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>True for those alone of which no report tells a year; a range of dates has to be missing then.</summary>
    public bool UndatedOnly { get; init; }

    /// <summary>True when the filter asks for a range of dates.</summary>
    public bool HasRange => From is not null || To is not null;
}
