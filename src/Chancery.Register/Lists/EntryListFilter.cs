namespace Chancery.Register.Lists;

/// <summary>Which entries of a kind a page shows.</summary>
/// <param name="Kind">The kind: "quote", "condition", "statement", "tenure", "appointment", "measure" or "draft".</param>
public sealed record EntryListFilter(string Kind) : ListFilter
{
    /// <summary>Code of a state or body that the entry names as a party, speaker, side or sponsor; null for whatever party.</summary>
    public string? Party { get; init; }

    /// <summary>The entry behind which the page begins; null for the first page.</summary>
    public EntryPlace? After { get; init; }

    internal override bool HasConditions => Party is not null || base.HasConditions;
}
