using Chancery.Data;

namespace Chancery.Reading;

/// <summary>A stretch of tokens that is a function word.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Word">What it does.</param>
public readonly record struct GrammarLabel(int First, int End, GrammarWord Word);
