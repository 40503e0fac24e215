namespace Chancery.Register.Actors;

/// <summary>Somebody who held an office on a day, with all that says so.</summary>
/// <param name="Name">Who.</param>
/// <param name="Country">Code of the state or body.</param>
/// <param name="Terms">The authority file's lines and what reports say, with first and last day.</param>
/// <param name="Evidence">Places in reports nearest to the day, before and after it.</param>
public sealed record OfficeHolder(string Name, string? Country, IReadOnlyList<OfficeTerm> Terms, IReadOnlyList<OfficeEvidence> Evidence);
