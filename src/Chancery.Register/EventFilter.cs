using Chancery.Model;

namespace Chancery.Register;

/// <summary>Which merged events are shown: those of which an entry fits. What is null or empty admits all.</summary>
public sealed record EventFilter
{
    /// <summary>The first day: what ends before it is dropped.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day: what begins after it is dropped.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True when the filter asks for a range of dates.</summary>
    public bool HasRange => From is not null || To is not null;

    /// <summary>Codes of states or bodies, each of which has to be a side.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Codes of states or bodies, one of which has to be a side; empty for whatever sides.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary>Words of which the passage that tells the event has to hold one, whatever the case, hyphens or tone placement; empty for whatever passages.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>
    /// The day by which a report has to have come out; of one without a day, the last that it tells of, or else on which it was first read. Later ones
    /// do not count, as if they were not in the register. Null for all reports.
    /// </summary>
    public DateOnly? KnownBy { get; init; }

    /// <summary>A name, or part of one, that a side has to bear. Without diacritics it matches whatever the diacritics.</summary>
    public string? Person { get; init; }

    /// <summary>The type of event.</summary>
    public EventType? Type { get; init; }

    /// <summary>The fewest independent witnesses.</summary>
    public int LeastWitnesses { get; init; } = 1;

    /// <summary>The most events to show, the first ones in their order; null for all.</summary>
    public int? Limit { get; init; }

    /// <summary>True for those alone of which no report tells a year; a range of dates has to be missing then.</summary>
    public bool UndatedOnly { get; init; }

    /// <summary>True for those alone of which reports say what cannot be true together.</summary>
    public bool DisputedOnly { get; init; }
}
