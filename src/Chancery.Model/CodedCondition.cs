namespace Chancery.Model;

/// <summary>"A will do X only if, after, unless or in return for B doing Y", between two parties.</summary>
/// <param name="Party">Code of A.</param>
/// <param name="Action">X, in the report's words.</param>
/// <param name="Requires">B and Y.</param>
/// <param name="Holder">Who says so: a person, a body, or a class such as analysts, in the report's words; null when nobody is named.</param>
/// <param name="Status">How it is held.</param>
/// <param name="Evidence">The words that state it.</param>
public sealed record CodedCondition(string Party, string Action, RequiredAct Requires, string? Holder, ConditionStatus Status, IReadOnlyList<Evidence> Evidence);
