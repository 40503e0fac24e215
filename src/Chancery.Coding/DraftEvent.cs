using Chancery.Data;
using Chancery.Model;
using Chancery.Reading;

namespace Chancery.Coding;

/// <summary>An event as one trigger yields it, before those that are the same are joined.</summary>
internal sealed class DraftEvent
{
    public required Frame Frame { get; init; }

    public required EventMode Mode { get; set; }

    public required List<Actor> Actors { get; init; }

    public required List<Actor> Recipients { get; init; }

    public EdtfDate? Date { get; set; }

    public required EventStatus Status { get; set; }

    public string? Place { get; set; }

    /// <summary>The state in which a contact's place lies; null when there is none.</summary>
    public string? PlaceState { get; set; }

    public required List<Evidence> Evidence { get; init; }

    /// <summary>What the report says of its place among its like.</summary>
    public List<EventClaim> Claims { get; init; } = [];

    /// <summary>True when the words say that it is done often or was done at some time past: it has no date of its own.</summary>
    public bool IsHabitual { get; init; }

    /// <summary>True when a time is its own that tells no day: "hôm qua" in a report of an unknown day.</summary>
    public bool IsDayUntold { get; init; }

    /// <summary>Index of the sentence that tells it first.</summary>
    public int Sentence { get; init; }

    public EventType Type => Frame.Type;

    public bool IsContact => Type == EventType.Consult;

    /// <summary>The same act with other recipients, another date or place: what one trigger tells of several.</summary>
    public DraftEvent With(IEnumerable<Actor> recipients, EdtfDate? date, string? place) => Copy(Mode, Actors, recipients, date, place);

    /// <summary>The same contact with other sides: one of several that a trigger tells.</summary>
    public DraftEvent Between(List<Actor> sides, EventMode mode) => Copy(mode, sides, Recipients, Date, Place);

    private DraftEvent Copy(EventMode mode, IEnumerable<Actor> actors, IEnumerable<Actor> recipients, EdtfDate? date, string? place) => new()
    {
        Frame = Frame,
        Mode = mode,
        Actors = [.. actors],
        Recipients = [.. recipients],
        Date = date,
        Status = Status,
        Place = place,
        PlaceState = PlaceState,
        Evidence = [.. Evidence],
        Claims = [.. Claims],
        IsHabitual = IsHabitual,
        IsDayUntold = IsDayUntold,
        Sentence = Sentence,
    };

    /// <summary>The states and bodies of all sides.</summary>
    public HashSet<string> Countries() => [.. Actors.Concat(Recipients).Select(a => a.Country).OfType<string>()];
}
