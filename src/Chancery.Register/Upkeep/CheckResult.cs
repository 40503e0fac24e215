namespace Chancery.Register.Upkeep;

/// <summary>What checking a register found.</summary>
/// <param name="Reports">How many reports were read and compared with what is promised of them.</param>
/// <param name="AllRead">False where damaged indices kept the reports from being read.</param>
/// <param name="Damages">What is wrong, tables and indices first; empty when nothing is.</param>
public sealed record CheckResult(long Reports, bool AllRead, IReadOnlyList<Damage> Damages)
{
    /// <summary>True for a register of an older schema, of which only the storage was checked.</summary>
    public bool IsOlder { get; init; }
}
