using Chancery.Register.Review;

namespace Chancery.Register.Lists;

/// <summary>An entry of a list.</summary>
/// <param name="Entry">The entry as it is written, with its id and who stands behind it.</param>
/// <param name="Report">The report that it comes from.</param>
public sealed record ListedEntry(ReportEntry Entry, ReportKey Report);
