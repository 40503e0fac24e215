namespace Chancery.Model;

/// <summary>Why a year that a report leaves open was chosen.</summary>
/// <param name="Kind">tenure, weekday, known-event, years-back, repeated, told or ahead.</param>
/// <param name="Wording">What the reason rests on: a person's name, an expression of time, the name of an event.</param>
/// <param name="Years">The years that it allows, in order.</param>
public sealed record DateReason(string Kind, string Wording, IReadOnlyList<int> Years);
