namespace Chancery.Model;

/// <summary>Who says so: on whose word a report tells something.</summary>
/// <param name="Kind">What the source is.</param>
/// <param name="Name">The source in the report's words; for a person the name.</param>
/// <param name="Country">The state or body that it acts for; null for agencies, analysts, unnamed sources and where unknown.</param>
/// <param name="Via">The agency that gives the source's words; null when the report names none.</param>
/// <param name="Evidence">The words that name the source.</param>
public sealed record Attribution(AttributionKind Kind, string Name, string? Country, string? Via, Evidence Evidence);
