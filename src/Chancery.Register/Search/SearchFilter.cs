using Chancery.Model;

namespace Chancery.Register;

/// <summary>What is searched, beside its words. What is null admits all.</summary>
public sealed record SearchFilter
{
    /// <summary>The most hits that one search gives.</summary>
    public const int MostHits = 1000;

    /// <summary>Which kind; null for each in turn.</summary>
    public SearchKind? Kind { get; init; }

    /// <summary>The first day: of an event's own days, else of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Code of a state or body: of the person or speaker, of a side, or of anybody in a report.</summary>
    public string? Country { get; init; }

    /// <summary>A name, or words of one: of the person or speaker, of a side, or of anybody in a report.</summary>
    public string? Person { get; init; }

    /// <summary>A type of event. It admits events of that type, and reports that tell one.</summary>
    public EventType? Type { get; init; }

    /// <summary>Words of the host that published a report, or of the folders that it was read from. It admits no people.</summary>
    public string? Source { get; init; }

    /// <summary>How many hits of each kind at most, from 1 to <see cref="MostHits"/>.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>True when the filter asks for a range of dates.</summary>
    public bool HasRange => From is not null || To is not null;
}
