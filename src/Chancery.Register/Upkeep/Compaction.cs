namespace Chancery.Register.Upkeep;

/// <summary>What compacting a register did.</summary>
/// <param name="Before">Its size on disk in bytes before.</param>
/// <param name="After">Its size after.</param>
public sealed record Compaction(long Before, long After);
