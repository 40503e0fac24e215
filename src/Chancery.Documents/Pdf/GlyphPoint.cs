namespace Chancery.Documents.Pdf;

/// <summary>A point of a glyph's outline in units of the font, y upwards.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Upwards.</param>
public readonly record struct GlyphPoint(double X, double Y);
