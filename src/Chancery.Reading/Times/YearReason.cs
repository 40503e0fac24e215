namespace Chancery.Reading.Times;

/// <summary>Why some years are possible for a report and others not: who held which office then, a day of the week, a known event.</summary>
/// <param name="Kind">What kind of reason it is.</param>
/// <param name="Wording">The words that the reason rests on: a person's name, an expression of time, the name of an event.</param>
/// <param name="Years">The years that it allows, in order.</param>
public sealed record YearReason(YearReasonKind Kind, string Wording, IReadOnlySet<int> Years);
