namespace Chancery.Register.Upkeep;

/// <summary>What a backup holds.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="Bytes">Its size on disk.</param>
/// <param name="Lost">The reports that could not be read, of a register that is damaged; empty otherwise.</param>
public sealed record BackupResult(long Reports, long Bytes, IReadOnlyList<DamagedReport> Lost);
