using Chancery.Model;

namespace Chancery.Register.Actors;

/// <summary>A place in a report that gives somebody an office.</summary>
/// <param name="Report">The report.</param>
/// <param name="On">The day for which it says so; null when unknown.</param>
/// <param name="Evidence">The place.</param>
public sealed record OfficeEvidence(ReportKey Report, DateOnly? On, Evidence Evidence);
