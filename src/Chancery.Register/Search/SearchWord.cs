using Chancery.Text;

namespace Chancery.Register;

/// <summary>A word of a text.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Exact">Its form with diacritics: lower case, one tone placement.</param>
/// <param name="Folded">Its form without diacritics.</param>
internal readonly record struct SearchWord(TextSpan Span, string Exact, string Folded);
