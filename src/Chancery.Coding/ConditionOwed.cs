namespace Chancery.Coding;

/// <summary>An act that has to be done first, and who wants it.</summary>
/// <param name="Half">Who has to do what.</param>
/// <param name="Demander">Code of the side that asks for it; null when none is named.</param>
internal readonly record struct ConditionOwed(ConditionHalf Half, string? Demander);
