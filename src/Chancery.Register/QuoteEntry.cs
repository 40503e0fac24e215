using Chancery.Model;

namespace Chancery.Register;

/// <summary>A quote of the register.</summary>
/// <param name="Quote">The quote, with the first of its evidence.</param>
/// <param name="Report">The report that it comes from.</param>
public sealed record QuoteEntry(CodedQuote Quote, ReportKey Report);
