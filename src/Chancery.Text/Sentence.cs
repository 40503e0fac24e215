namespace Chancery.Text;

/// <summary>One sentence: a run of tokens and the characters they cover.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Span">The characters from its first token to its last.</param>
public readonly record struct Sentence(int First, int End, TextSpan Span);
