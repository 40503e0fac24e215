namespace Chancery.Data;

/// <summary>A function word.</summary>
/// <param name="Form">The form in lower case.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Value">For a preposition its role: with, to, of, about, at, from, between, against, by; for others a note. Empty when none.</param>
public sealed record GrammarWord(string Form, GrammarKind Kind, string Value);
