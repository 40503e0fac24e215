using Chancery.Model;
using Chancery.Register.Review;

namespace Chancery.Register;

/// <summary>A quote of the register.</summary>
/// <param name="Quote">The quote, with the first of its evidence.</param>
/// <param name="Report">The report that it comes from.</param>
public sealed record QuoteEntry(CodedQuote Quote, ReportKey Report)
{
    /// <summary>Who stands behind it.</summary>
    public EntryOrigin Origin { get; init; }

    /// <summary>The number of the decision on it that stands; null where nobody decided.</summary>
    public long? Decision { get; init; }
}
