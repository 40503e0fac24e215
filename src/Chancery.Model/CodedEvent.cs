namespace Chancery.Model;

/// <summary>One event of a report.</summary>
/// <param name="Type">What was done.</param>
/// <param name="Mode">How it was done.</param>
/// <param name="Actors">Who did it; for a contact, all its sides.</param>
/// <param name="Recipients">To whom it was done; for a visit, the host.</param>
/// <param name="Date">When it was or will be done; null where the report gives no time.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Place">City, or country where no city is named, in the report's words.</param>
/// <param name="Evidence">The clause that states it first, then further ones.</param>
public sealed record CodedEvent(
    EventType Type,
    EventMode Mode,
    IReadOnlyList<Side> Actors,
    IReadOnlyList<Side> Recipients,
    EdtfDate? Date,
    EventStatus Status,
    string? Place,
    IReadOnlyList<Evidence> Evidence)
{
    /// <summary>The event in PLOVER and CAMEO; null where it was not coded anew.</summary>
    public EventCode? Code { get; init; }

    /// <summary>On whose word the report tells it; null where it tells it itself.</summary>
    public Attribution? Source { get; init; }

    /// <summary>Why the year of the date was chosen, where the report leaves it open.</summary>
    public IReadOnlyList<DateReason> DateReasons { get; init; } = [];

    /// <summary>What the report says of the place of a contact among its like.</summary>
    public IReadOnlyList<EventClaim> Claims { get; init; } = [];
}
