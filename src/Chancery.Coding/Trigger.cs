using Chancery.Data;

namespace Chancery.Coding;

/// <summary>A trigger phrase in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Meanings">The frames that it may call, in order.</param>
public readonly record struct Trigger(int First, int End, FrameTrigger[] Meanings);
