namespace Chancery.Reading.Times;

/// <summary>Why a year is thought possible: who held which office then, or what the text says itself.</summary>
/// <param name="Wording">The words of the report that the reason rests on.</param>
/// <param name="First">First year that it allows.</param>
/// <param name="Last">Last year that it allows.</param>
public sealed record YearReason(string Wording, int First, int Last);
