namespace Chancery.Register.Upkeep;

/// <summary>Something that is wrong with a register.</summary>
/// <param name="Kind">What.</param>
/// <param name="Place">The table or index; null for a report.</param>
/// <param name="Report">The report, as far as it can be told; null for tables and indices.</param>
/// <param name="Detail">What was found, in English.</param>
public sealed record Damage(DamageKind Kind, string? Place, DamagedReport? Report, string Detail);
