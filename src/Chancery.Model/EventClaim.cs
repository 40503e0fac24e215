namespace Chancery.Model;

/// <summary>
/// The place that a report gives a contact among its like: "cuộc gặp thứ ba giữa ông A và ông B", "lần đầu tiên kể từ năm 2008". What the
/// report says, true or not.
/// </summary>
/// <param name="Ordinal">1 for the first, 3 for the third.</param>
/// <param name="Sides">
/// Whose contacts are counted: a side with a name is that person, one with an office alone whoever holds it, one with neither whoever acts
/// for the state.
/// </param>
/// <param name="Since">From when on is counted; null where the report gives no date.</param>
/// <param name="Within">In how long a time before it is counted, as an ISO 8601 duration; null where the report gives none.</param>
/// <param name="Limit">What else is counted only, in the report's words: "kể từ khi nhậm chức"; null for nothing.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record EventClaim(int Ordinal, IReadOnlyList<Side> Sides, EdtfDate? Since, string? Within, string? Limit, Evidence Evidence);
