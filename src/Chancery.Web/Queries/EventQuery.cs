using Chancery.Model;
using Chancery.Register;

namespace Chancery.Web.Queries;

/// <summary>Which events a page or the interface shows, as the address says it. The same address always means the same.</summary>
internal sealed record EventQuery
{
    /// <summary>Events on one page, unless the address says otherwise.</summary>
    public const int DefaultLimit = 100;

    /// <summary>The most events of one page.</summary>
    public const int MostLimit = 500;

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Codes of states or bodies, each of which has to be a side.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>A name, or part of one, that a side has to bear.</summary>
    public string? Person { get; init; }

    /// <summary>The type.</summary>
    public EventType? Type { get; init; }

    /// <summary>The mode.</summary>
    public EventMode? Mode { get; init; }

    /// <summary>The status.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>A part of a source: of the path or address of a report that tells it.</summary>
    public string? Source { get; init; }

    /// <summary>True for those alone whose day nobody knows.</summary>
    public bool UndatedOnly { get; init; }

    /// <summary>True for those alone of which reports say what cannot be true together.</summary>
    public bool DisputedOnly { get; init; }

    /// <summary>The event behind which the page begins.</summary>
    public EventCursor? After { get; init; }

    /// <summary>The most events of a page.</summary>
    public int Limit { get; init; } = DefaultLimit;

    /// <summary>True where nothing narrows the events but a range of days.</summary>
    public bool HasNoFilter => Parties.Count == 0 && Person is null && Type is null && Mode is null && Status is null && Source is null && !UndatedOnly && !DisputedOnly;

    /// <summary>Reads it from an address.</summary>
    public static EventQuery Read(QueryValues values)
    {
        var query = new EventQuery
        {
            From = values.First("from"),
            To = values.Last("to"),
            Parties = values.Codes("party"),
            Person = values.Text("person"),
            Type = values.Code<EventType>("type", Ontology.TryParseType, Enum.GetValues<EventType>().Select(t => t.Code())),
            Mode = values.Code<EventMode>("mode", Ontology.TryParseMode, Enum.GetValues<EventMode>().Select(m => m.Code()).OfType<string>()),
            Status = values.Code<EventStatus>("status", Ontology.TryParseStatus, Enum.GetValues<EventStatus>().Select(s => s.Code())),
            Source = values.Text("source"),
            UndatedOnly = values.IsSet("undated"),
            DisputedOnly = values.IsSet("disputed"),
            After = EventCursor.Read(values, "after"),
            Limit = values.Number("limit", 1, MostLimit, DefaultLimit),
        };
        return query with { To = values.NotBefore("to", query.To, query.From) };
    }

    /// <summary>The address's query, in a fixed order, without what says nothing; empty or beginning with "?".</summary>
    public string Address() => new AddressQuery()
        .Add("from", From)
        .Add("to", To)
        .Add("party", Parties.Count > 0 ? string.Join(',', Parties) : null)
        .Add("person", Person)
        .Add("type", Type?.Code())
        .Add("mode", Mode?.Code())
        .Add("status", Status?.Code())
        .Add("source", Source)
        .Add("undated", UndatedOnly ? "1" : null)
        .Add("disputed", DisputedOnly ? "1" : null)
        .Add("limit", Limit == DefaultLimit ? null : $"{Limit}")
        .Add("after", After?.ToString())
        .ToString();

    /// <summary>What the register is asked; the rest <see cref="Admits"/> decides.</summary>
    /// <param name="most">The most events; null for all.</param>
    public EventFilter Filter(int? most) => new()
    {
        From = UndatedOnly ? null : From,
        To = UndatedOnly ? null : To,
        Countries = Parties,
        Person = Person,
        Type = Type,
        DisputedOnly = DisputedOnly,
        UndatedOnly = UndatedOnly,
        Limit = most,
    };

    /// <summary>True for an event that fits what the register was not asked.</summary>
    public bool Admits(MergedEvent merged) =>
        (Mode is null || merged.Event.Mode == Mode)
        && (Status is null || merged.Event.Status == Status)
        && (Source is null || merged.Witnesses.SelectMany(w => w.Told).Any(t => t.Report.Source.Contains(Source, StringComparison.OrdinalIgnoreCase)));
}
