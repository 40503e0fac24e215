using System.Buffers.Binary;
using System.Text;

namespace Chancery.Documents.Pdf;

/// <summary>
/// A font with TrueType outlines (OpenType 1.9, tables cmap, glyf, head, hhea, hmtx, loca, maxp): which glyph a character has and how wide it is.
/// Immutable.
/// </summary>
public sealed class TrueTypeFont
{
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const int RestrictedLicence = 0x0002;
    private const int LeastDirectory = 12;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables;
    private readonly Dictionary<int, int> _glyphs;
    private readonly int _widths;

    private TrueTypeFont(Dictionary<string, ReadOnlyMemory<byte>> tables)
    {
        _tables = tables;
        var head = Table("head");
        var hhea = Table("hhea");
        UnitsPerEm = U16(head, 18);
        Box = [I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42)];
        HasLongOffsets = U16(head, 50) == 1;
        Ascent = I16(hhea, 4);
        Descent = I16(hhea, 6);
        _widths = U16(hhea, 34);
        GlyphCount = U16(Table("maxp"), 4);
        _glyphs = CharacterMap.Read(Table("cmap"));
        Name = PostScriptName();
    }

    /// <summary>Its PostScript name.</summary>
    public string Name { get; }

    /// <summary>Units of one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The box around all glyphs: left, lower, right, upper, in units.</summary>
    internal int[] Box { get; }

    /// <summary>How far it reaches above the line, in units.</summary>
    public int Ascent { get; }

    /// <summary>How far it reaches below the line, in units; negative.</summary>
    public int Descent { get; }

    internal int GlyphCount { get; }

    internal bool HasLongOffsets { get; }

    /// <summary>Reads a font.</summary>
    /// <param name="file">The bytes of its file.</param>
    /// <returns>The font; null for what is no TrueType font, or one whose licence bits forbid to embed it.</returns>
    public static TrueTypeFont? Read(ReadOnlyMemory<byte> file)
    {
        try
        {
            return file.Length > LeastDirectory && U32(file.Span, 0) is TrueType or AppleTrueType ? Of(Directory(file)) : null;
        }
        catch (ArgumentOutOfRangeException)
        {
            // A table ends before what it says it holds.
            return null;
        }
    }

    /// <summary>True where it has a glyph of its own for every one of the characters.</summary>
    public bool HasAll(IEnumerable<Rune> characters) => characters.All(c => Glyph(c) != 0);

    /// <summary>The glyph of a character; 0, the glyph for what is missing, where it has none.</summary>
    public int Glyph(Rune character) => _glyphs.TryGetValue(character.Value, out var glyph) && glyph < GlyphCount ? glyph : 0;

    /// <summary>How far a glyph moves on, in thousandths of an em.</summary>
    public double Advance(int glyph) => 1000.0 * U16(Table("hmtx"), 4 * Math.Min(glyph, _widths - 1)) / UnitsPerEm;

    /// <summary>A table's bytes; empty where it has no such table.</summary>
    internal ReadOnlySpan<byte> Table(string name) => _tables.TryGetValue(name, out var table) ? table.Span : default;

    /// <summary>The bytes that describe a glyph's outline; empty for one that draws nothing.</summary>
    internal ReadOnlySpan<byte> Outline(int glyph)
    {
        var offsets = Table("loca");
        var (start, end) = HasLongOffsets
            ? (checked((int)U32(offsets, 4 * glyph)), checked((int)U32(offsets, 4 * (glyph + 1))))
            : (2 * U16(offsets, 2 * glyph), 2 * U16(offsets, 2 * (glyph + 1)));
        return Table("glyf")[start..end];
    }

    private static TrueTypeFont? Of(Dictionary<string, ReadOnlyMemory<byte>> tables)
    {
        string[] needed = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"];
        if (!needed.All(tables.ContainsKey) || (tables.TryGetValue("OS/2", out var os2) && U16(os2.Span, 8) == RestrictedLicence))
        {
            return null;
        }
        var font = new TrueTypeFont(tables);
        return font is { UnitsPerEm: > 0, GlyphCount: > 0, _widths: > 0 } ? font : null;
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Directory(ReadOnlyMemory<byte> file)
    {
        var tables = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var count = U16(file.Span, 4);
        for (var i = 0; i < count; i++)
        {
            var row = file.Span.Slice(LeastDirectory + (16 * i), 16);
            tables[Encoding.ASCII.GetString(row[..4])] = file.Slice(checked((int)U32(row, 8)), checked((int)U32(row, 12)));
        }
        return tables;
    }

    private string PostScriptName()
    {
        const int NameId = 6;
        const int Windows = 3;
        var names = Table("name");
        for (var i = 0; !names.IsEmpty && i < U16(names, 2); i++)
        {
            var row = names.Slice(6 + (12 * i), 12);
            if (U16(row, 6) == NameId && U16(row, 0) == Windows)
            {
                var text = Encoding.BigEndianUnicode.GetString(names.Slice(U16(names, 4) + U16(row, 10), U16(row, 8)));
                return string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-'));
            }
        }
        return "Font";
    }

    internal static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    internal static int I16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);

    internal static uint U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
