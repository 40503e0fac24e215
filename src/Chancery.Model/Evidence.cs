using Chancery.Text;

namespace Chancery.Model;

/// <summary>The characters on which an entry rests.</summary>
/// <param name="Span">Offsets into the article's stored text.</param>
/// <param name="Wording">The characters themselves, so that drift shows.</param>
/// <param name="Rule">Id of the rule or frame that read them.</param>
public sealed record Evidence(TextSpan Span, string Wording, string Rule)
{
    /// <summary>Where the first of an entry's passages begins; 0 where it has none. It gives the entries of a report an order.</summary>
    public static int StartOf(IReadOnlyList<Evidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return evidence.Count > 0 ? evidence[0].Span.Start : 0;
    }
}
