namespace Chancery.Coding.Measures;

/// <summary>What stands behind an instrument.</summary>
/// <param name="Owner">Index of the mention that owns it; -1 when none does.</param>
/// <param name="Target">Index of the mention that it is against; -1 when none is named.</param>
/// <param name="On">The words of what it falls on; null when there are none.</param>
/// <param name="End">Index just past the last token that belongs to it.</param>
internal readonly record struct MeasureReach(int Owner, int Target, string? On, int End);
