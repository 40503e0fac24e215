using Chancery.Model;
using Chancery.Register.Review;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>What a search found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Match">How closely it answers.</param>
/// <param name="Report">The report that it comes from; of a person, the latest that names it.</param>
/// <param name="Snippet">The stretch of the report's stored text around the hits.</param>
/// <param name="Text">The characters of <paramref name="Snippet"/>.</param>
/// <param name="Hits">The hits inside the snippet, as spans of the stored text; none where only the title or a name answers.</param>
/// <param name="TitleHits">The hits inside the report's title, as spans of the stored text; for reports only.</param>
public sealed record SearchHit(
    SearchKind Kind,
    SearchMatch Match,
    ReportKey Report,
    TextSpan Snippet,
    string Text,
    IReadOnlyList<TextSpan> Hits,
    IReadOnlyList<TextSpan> TitleHits)
{
    /// <summary>Where the title begins in the report's stored text; 0 where it has none.</summary>
    public int TitleStart { get; init; }

    /// <summary>The person, with the first of the evidence in <see cref="Report"/>; null for other kinds.</summary>
    public CodedPerson? Person { get; init; }

    /// <summary>The quote, with the first of its evidence; null for other kinds.</summary>
    public CodedQuote? Quote { get; init; }

    /// <summary>The event, with the first of its evidence; null for other kinds.</summary>
    public CodedEvent? Event { get; init; }

    /// <summary>Who stands behind the person, quote or event.</summary>
    public EntryOrigin Origin { get; init; }

    /// <summary>The number of the decision on it that stands; null where nobody decided.</summary>
    public long? Decision { get; init; }
}
