using Chancery.Model;

namespace Chancery.Dossier.Relations;

/// <summary>What happened between two parties in a month. Each event counts once, however many reports tell it.</summary>
/// <param name="One">Code of a party.</param>
/// <param name="Other">Code of the other.</param>
/// <param name="Month">The first day of the month.</param>
public sealed record RelationMonth(string One, string Other, DateOnly Month)
{
    /// <summary>The contacts that were held, by level; those of which the offices of a side are not known under null are in <see cref="OfUnknownLevel"/>.</summary>
    public required IReadOnlyDictionary<ContactLevel, int> Contacts { get; init; }

    /// <summary>The contacts of no known level.</summary>
    public required int OfUnknownLevel { get; init; }

    /// <summary>Acts of one party upon the other, by PLOVER's quad, 1 to 4: verbal and material cooperation, verbal and material conflict.</summary>
    public required IReadOnlyList<int> Quads { get; init; }

    /// <summary>The Goldstein values of contacts and acts, each from -10 to 10.</summary>
    public required WeightSum Goldstein { get; init; }

    /// <summary>The values of PLOVER's scale of contacts and acts, each from -10 to 10; an event of a type without one has none.</summary>
    public required WeightSum Plover { get; init; }

    /// <summary>How many reports tell of all this, copies counted.</summary>
    public required int Reports { get; init; }

    /// <summary>All contacts.</summary>
    public int AllContacts => Contacts.Values.Sum() + OfUnknownLevel;

    /// <summary>What monthly rate of contacts so many allow for.</summary>
    public Interval ContactRate => CountInterval.Of(AllContacts);
}
