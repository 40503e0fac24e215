using Chancery.Model;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register;

/// <summary>An event of the register.</summary>
/// <param name="Event">The event, with the first of its evidence.</param>
/// <param name="Report">The report that it comes from.</param>
public sealed record TimelineEntry(CodedEvent Event, ReportKey Report)
{
    /// <summary>What names the entry; null where it was not asked for.</summary>
    public string? Id { get; init; }

    /// <summary>Who stands behind it.</summary>
    public EntryOrigin Origin { get; init; }

    /// <summary>The number of the decision on it that stands; null where nobody decided.</summary>
    public long? Decision { get; init; }

    /// <summary>Since when it has been there; null in a list.</summary>
    public SeenSpan? Seen { get; init; }
}
