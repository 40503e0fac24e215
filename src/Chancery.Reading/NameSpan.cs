namespace Chancery.Reading;

/// <summary>A stretch of tokens that has the shape of a personal name.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="IsForeign">True when some part is no Vietnamese syllable.</param>
/// <param name="Parts">How many words it has, hyphens aside.</param>
public readonly record struct NameSpan(int First, int End, int Sentence, bool IsForeign, int Parts);
