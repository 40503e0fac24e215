namespace Chancery.Register.Actors;

/// <summary>A person whom the authority file knows.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Country">The state or body that the person acts for.</param>
/// <param name="Names">Every form of the name, the main one first.</param>
public sealed record KnownPerson(string Id, string Country, IReadOnlyList<string> Names);
