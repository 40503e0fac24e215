using Chancery.Data;

namespace Chancery.Reading;

/// <summary>A stretch of tokens that a word list knows.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last.</param>
/// <param name="Lexeme">What the list says.</param>
public readonly record struct Label(int First, int End, Lexeme Lexeme);
