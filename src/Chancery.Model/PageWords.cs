namespace Chancery.Model;

/// <summary>The words by which pages are read.</summary>
/// <param name="Names">What the names of elements tell.</param>
/// <param name="Labels">What the words around articles tell.</param>
/// <param name="Dates">What the words of printed dates tell.</param>
/// <param name="Furniture">What the words of Vietnamese papers' furniture tell.</param>
/// <param name="Encodings">The Vietnamese encodings from before Unicode.</param>
public sealed record PageWords(PageNames Names, PageLabels Labels, PrintedDateWords Dates, FurnitureWords Furniture, LegacyEncodings Encodings);
