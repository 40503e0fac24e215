using Chancery.Model;

namespace Chancery.Register;

/// <summary>An event of the register.</summary>
/// <param name="Event">The event, with the first of its evidence.</param>
/// <param name="Report">The report that it comes from.</param>
public sealed record TimelineEntry(CodedEvent Event, ReportKey Report);
