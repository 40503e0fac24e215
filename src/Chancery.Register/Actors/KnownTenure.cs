using Chancery.Model;

namespace Chancery.Register.Actors;

/// <summary>An office that the authority file gives to a person.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Office">The office in the file's words.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null when no end is known.</param>
/// <param name="Source">The line that says so and where its fact comes from, "authority/tenures.tsv:12 wikidata-officeholders".</param>
public sealed record KnownTenure(string Person, string Office, EdtfDate From, EdtfDate? To, string Source);
