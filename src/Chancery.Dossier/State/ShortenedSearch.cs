namespace Chancery.Dossier.State;

/// <summary>A search that ended before everything was looked at.</summary>
/// <param name="Section">What was looked for.</param>
/// <param name="From">Code of the party that acts.</param>
/// <param name="To">Code of the party upon which it acts.</param>
/// <param name="Looked">How many, the latest ones, were looked at.</param>
public sealed record ShortenedSearch(StateSection Section, string From, string To, int Looked);
