namespace Chancery.Reading;

/// <summary>An office as a report words it.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Rank">Rank of the title that heads it, such as minister or envoy.</param>
/// <param name="Level">Level of its title: leader, minister, envoy, official, none.</param>
/// <param name="Country">State or body in whose service it is; null when the words do not say.</param>
/// <param name="Gender">'m' or 'f' where the words tell.</param>
/// <param name="HasSpecificTitle">False for words that head an office without naming one, such as "người đồng cấp".</param>
public sealed record Office(int First, int End, string Rank, string Level, string? Country, char? Gender, bool HasSpecificTitle);
