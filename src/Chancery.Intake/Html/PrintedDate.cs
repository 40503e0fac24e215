namespace Chancery.Intake.Html;

/// <summary>A date in a line that is nothing but dates and what stands beside them.</summary>
/// <param name="Stamp">The date.</param>
/// <param name="IsLabelled">True when words call it the date of the article.</param>
/// <param name="IsChange">True when words call it the date of a change.</param>
internal readonly record struct PrintedDate(Stamp Stamp, bool IsLabelled, bool IsChange);
