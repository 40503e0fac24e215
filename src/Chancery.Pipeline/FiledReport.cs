using Chancery.Model;
using Chancery.Register;

namespace Chancery.Pipeline;

/// <summary>A report that was filed.</summary>
/// <param name="Article">The report.</param>
/// <param name="Filing">What filing it changed.</param>
/// <param name="Archive">The web archive that it came from, as its path was given; null elsewhere.</param>
/// <param name="Offset">Where in the archive its record begins.</param>
public readonly record struct FiledReport(Article Article, Filing Filing, string? Archive, long? Offset);
