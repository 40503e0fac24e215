using Chancery.Text;

namespace Chancery.Model;

/// <summary>The characters on which an entry rests.</summary>
/// <param name="Span">Offsets into the article's stored text.</param>
/// <param name="Wording">The characters themselves, so that drift shows.</param>
/// <param name="Rule">Id of the rule or frame that read them.</param>
public sealed record Evidence(TextSpan Span, string Wording, string Rule);
