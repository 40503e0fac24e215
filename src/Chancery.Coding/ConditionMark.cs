using Chancery.Data;

namespace Chancery.Coding;

/// <summary>A word of conditions where it stands.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Kind">What it does.</param>
internal readonly record struct ConditionMark(int First, int End, ConditionMarkerKind Kind);
