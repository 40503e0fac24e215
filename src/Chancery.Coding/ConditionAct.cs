using Chancery.Data;

namespace Chancery.Coding;

/// <summary>Words of an act where they stand.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index just past the last.</param>
/// <param name="Act">The act.</param>
internal readonly record struct ConditionAct(int First, int End, BargainingAct Act);
