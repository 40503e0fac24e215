using System.Globalization;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>A font in a document: what was set in it, and how it is embedded.</summary>
/// <param name="font">The font.</param>
/// <param name="tag">Six capitals that mark it as a part of the font.</param>
internal sealed class PdfFace(TrueTypeFont font, string tag)
{
    // So many lines at most may stand in one block of a map.
    private const int MostMapped = 100;

    // By glyph, the first character that was set by it.
    private readonly SortedDictionary<int, Rune> _used = [];
    private readonly SortedSet<int> _missing = [];

    /// <summary>The characters that it has no glyph for.</summary>
    public IEnumerable<Rune> Missing => _missing.Select(c => new Rune(c));

    /// <summary>The width of a text in points.</summary>
    public double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += font.Advance(font.Glyph(rune));
        }
        return width * size / 1000;
    }

    /// <summary>The text as the glyphs' numbers in hexadecimal digits.</summary>
    public string Set(string text)
    {
        var glyphs = new StringBuilder(4 * text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.Glyph(rune);
            if (glyph == 0)
            {
                _missing.Add(rune.Value);
            }
            _used.TryAdd(glyph, rune);
            glyphs.Append(CultureInfo.InvariantCulture, $"{glyph:X4}");
        }
        return glyphs.ToString();
    }

    /// <summary>Adds it to the file once all is set: the outlines, widths and characters of the glyphs that were used (ISO 32000-1, 9.7).</summary>
    /// <returns>The number of its object.</returns>
    public int Embed(PdfFile file)
    {
        var name = $"{tag}+{font.Name}";
        var bytes = FontSubset.Make(font, _used.Keys);
        var outlines = file.AddStream(bytes, FormattableString.Invariant($"/Length1 {bytes.Length} "));
        var box = string.Join(' ', font.Box.Select(Scaled));
        var descriptor = file.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 /Ascent {Scaled(font.Ascent)} /Descent {Scaled(font.Descent)} "
            + FormattableString.Invariant($"/CapHeight {Scaled(font.Ascent)} /StemV 80 /FontFile2 {outlines} 0 R >>"));
        var widths = string.Join(' ', _used.Keys.Select(g => FormattableString.Invariant($"{g} [{font.Advance(g):0.###}]")));
        var glyphs = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + FormattableString.Invariant($"/FontDescriptor {descriptor} 0 R /DW 1000 /W [{widths}] /CIDToGIDMap /Identity >>"));
        var characters = file.AddStream(Encoding.ASCII.GetBytes(Characters()));
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            + FormattableString.Invariant($"/DescendantFonts [{glyphs} 0 R] /ToUnicode {characters} 0 R >>"));
    }

    // Which character a glyph stands for, so that text can be searched and copied (ISO 32000-1, 9.10.3).
    private string Characters()
    {
        var map = new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));
        foreach (var lines in _used.Where(u => u.Key != 0).Chunk(MostMapped))
        {
            map.Append(CultureInfo.InvariantCulture, $"{lines.Length} beginbfchar\n");
            foreach (var (glyph, character) in lines)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()))}>\n");
            }
            map.Append("endbfchar\n");
        }
        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }

    private string Scaled(int units) => (units * 1000.0 / font.UnitsPerEm).ToString("0", CultureInfo.InvariantCulture);
}
