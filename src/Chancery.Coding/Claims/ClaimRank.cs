namespace Chancery.Coding.Claims;

/// <summary>A place among others as words tell it: "thứ ba", "lần đầu tiên".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Ordinal">The place.</param>
/// <param name="IsOfTime">True with "lần" in front: it may stand apart from the word for what is counted.</param>
internal readonly record struct ClaimRank(int First, int End, int Ordinal, bool IsOfTime);
