using Chancery.Model;

namespace Chancery.Data;

/// <summary>An office that a person of the authority file held.</summary>
/// <param name="Office">The office as the Vietnamese press writes it.</param>
/// <param name="Words">The keys of its words, for comparison with what a report writes.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended; null when no end is known.</param>
public sealed record AuthorityTenure(string Office, IReadOnlySet<string> Words, EdtfDate From, EdtfDate? To);
