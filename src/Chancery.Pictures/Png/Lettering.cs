using System.Text;
using Chancery.Documents.Pdf;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Png;

/// <summary>Sets words as the outlines of a font's letters.</summary>
internal sealed class Lettering(TrueTypeFont font)
{
    private const double Thousand = 1000;

    private readonly GlyphOutlines _outlines = new(font);

    /// <summary>The areas of the letters, in pixels of the canvas. Words that are wider in this font than they have room are set closer.</summary>
    /// <param name="text">The words.</param>
    /// <param name="scale">How many pixels one of the scene is.</param>
    public IReadOnlyList<IReadOnlyList<ScenePoint>> Of(TextShape text, double scale)
    {
        int[] glyphs = [.. text.Text.Normalize(NormalizationForm.FormC).EnumerateRunes().Select(font.Glyph)];
        var wide = glyphs.Sum(font.Advance) / Thousand * text.Size;
        var squeeze = wide > text.Width ? text.Width / wide : 1;
        var left = text.Anchor switch { TextAnchor.Start => text.At.X, TextAnchor.Middle => text.At.X - (wide * squeeze / 2), _ => text.At.X - (wide * squeeze) };
        var perUnit = text.Size / font.UnitsPerEm;
        var contours = new List<IReadOnlyList<ScenePoint>>();
        foreach (var glyph in glyphs)
        {
            var start = left;
            contours.AddRange(_outlines.Of(glyph).Select(c => c.Select(p =>
                new ScenePoint((start + (p.X * perUnit * squeeze)) * scale, (text.At.Y - (p.Y * perUnit)) * scale)).ToArray()));
            left += font.Advance(glyph) / Thousand * text.Size * squeeze;
        }
        return contours;
    }
}
