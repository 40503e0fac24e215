namespace Chancery.Documents.Pdf;

/// <summary>A glyph as a part of another: where it stands in it, and how it is stretched and turned (OpenType, table glyf, composite glyphs).</summary>
/// <param name="Glyph">The part.</param>
/// <param name="X">How far it is moved to the right, in units.</param>
/// <param name="Y">How far it is moved up, in units.</param>
/// <param name="Matrix">x' = Matrix[0] x + Matrix[2] y, y' = Matrix[1] x + Matrix[3] y.</param>
internal sealed record GlyphComponent(int Glyph, int X, int Y, IReadOnlyList<double> Matrix)
{
    // What the flags of a component say of what follows.
    private const int WordArguments = 0x0001;
    private const int OffsetArguments = 0x0002;
    private const int Scale = 0x0008;
    private const int More = 0x0020;
    private const int TwoScales = 0x0040;
    private const int FullMatrix = 0x0080;
    private const int Header = 10;
    private const double Unit = 1 << 14;

    private static readonly double[] AsIs = [1, 0, 0, 1];

    /// <summary>The parts of a glyph, in their order; none where it is drawn by itself.</summary>
    public static IReadOnlyList<GlyphComponent> Read(ReadOnlySpan<byte> outline)
    {
        var components = new List<GlyphComponent>();
        if (outline.Length < Header || TrueTypeFont.I16(outline, 0) >= 0)
        {
            return components;
        }
        int flags;
        var at = Header;
        do
        {
            flags = TrueTypeFont.U16(outline, at);
            var glyph = TrueTypeFont.U16(outline, at + 2);
            var (x, y) = Offset(outline[(at + 4)..], flags);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            components.Add(new GlyphComponent(glyph, x, y, Turn(outline, ref at, flags)));
        }
        while ((flags & More) != 0);
        return components;
    }

    // Points that are to meet, which fonts hardly ever give in the place of an offset, leave the part where it is.
    private static (int X, int Y) Offset(ReadOnlySpan<byte> arguments, int flags) => (flags & OffsetArguments) == 0 ? (0, 0)
        : (flags & WordArguments) != 0 ? (TrueTypeFont.I16(arguments, 0), TrueTypeFont.I16(arguments, 2))
        : ((sbyte)arguments[0], (sbyte)arguments[1]);

    private static double[] Turn(ReadOnlySpan<byte> outline, ref int at, int flags)
    {
        var count = (flags & Scale) != 0 ? 1 : (flags & TwoScales) != 0 ? 2 : (flags & FullMatrix) != 0 ? 4 : 0;
        var numbers = new double[count];
        for (var i = 0; i < count; i++, at += 2)
        {
            numbers[i] = TrueTypeFont.I16(outline, at) / Unit;
        }
        return count switch { 0 => AsIs, 1 => [numbers[0], 0, 0, numbers[0]], 2 => [numbers[0], 0, 0, numbers[1]], _ => numbers };
    }
}
