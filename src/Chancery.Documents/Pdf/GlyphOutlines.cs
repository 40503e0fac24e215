namespace Chancery.Documents.Pdf;

/// <summary>Reads the outlines of a font's glyphs (OpenType, table glyf) as polygons: curves are cut into short lines.</summary>
/// <param name="font">The font.</param>
public sealed class GlyphOutlines(TrueTypeFont font)
{
    private const int Header = 10;
    private const int MostDepth = 8;
    private const int StepsOfCurve = 6;

    // What the flag of a point says.
    private const int OnCurve = 0x01;
    private const int ShortX = 0x02;
    private const int ShortY = 0x04;
    private const int Repeats = 0x08;
    private const int SameX = 0x10;
    private const int SameY = 0x20;

    private readonly Dictionary<int, IReadOnlyList<IReadOnlyList<GlyphPoint>>> _known = [];

    /// <summary>The contours of a glyph, each closed: its last point is joined to its first. None for what draws nothing, or what the font says wrongly.</summary>
    public IReadOnlyList<IReadOnlyList<GlyphPoint>> Of(int glyph)
    {
        if (!_known.TryGetValue(glyph, out var contours))
        {
            _known.Add(glyph, contours = Read(glyph, 0));
        }
        return contours;
    }

    private List<IReadOnlyList<GlyphPoint>> Read(int glyph, int depth)
    {
        if (glyph < 0 || glyph >= font.GlyphCount || depth > MostDepth)
        {
            return [];
        }
        try
        {
            var outline = font.Outline(glyph);
            return outline.Length < Header ? [] : TrueTypeFont.I16(outline, 0) >= 0 ? Simple(outline)
                : [.. GlyphComponent.Read(outline).SelectMany(c => Read(c.Glyph, depth + 1).Select(p => Moved(p, c)))];
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            // The outline ends before what it says it holds.
            return [];
        }
    }

    private static GlyphPoint[] Moved(IReadOnlyList<GlyphPoint> contour, GlyphComponent part) =>
        [.. contour.Select(p => new GlyphPoint((part.Matrix[0] * p.X) + (part.Matrix[2] * p.Y) + part.X, (part.Matrix[1] * p.X) + (part.Matrix[3] * p.Y) + part.Y))];

    private static List<IReadOnlyList<GlyphPoint>> Simple(ReadOnlySpan<byte> outline)
    {
        var contours = TrueTypeFont.I16(outline, 0);
        if (contours == 0)
        {
            return [];
        }
        var count = TrueTypeFont.U16(outline, Header + (2 * (contours - 1))) + 1;
        var at = Header + (2 * contours);
        at += 2 + TrueTypeFont.U16(outline, at);
        var flags = Flags(outline, ref at, count);
        var xs = Coordinates(outline, ref at, flags, ShortX, SameX);
        var ys = Coordinates(outline, ref at, flags, ShortY, SameY);
        var result = new List<IReadOnlyList<GlyphPoint>>();
        var start = 0;
        for (var i = 0; i < contours; i++)
        {
            var end = TrueTypeFont.U16(outline, Header + (2 * i)) + 1;
            if (end > start && end <= count)
            {
                result.Add(Flattened(xs.AsSpan(start..end), ys.AsSpan(start..end), flags.AsSpan(start..end)));
            }
            start = Math.Max(start, end);
        }
        return result;
    }

    private static byte[] Flags(ReadOnlySpan<byte> outline, ref int at, int count)
    {
        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var flag = outline[at..][0];
            at++;
            flags[i] = flag;
            if ((flag & Repeats) != 0)
            {
                for (var left = outline[at..][0]; left > 0 && i + 1 < count; left--)
                {
                    flags[++i] = flag;
                }
                at++;
            }
        }
        return flags;
    }

    // Each is told by how far it is from the one before.
    private static int[] Coordinates(ReadOnlySpan<byte> outline, ref int at, byte[] flags, int isShort, int isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? outline[at..][0] : -outline[at..][0];
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += TrueTypeFont.I16(outline, at);
                at += 2;
            }
            values[i] = value;
        }
        return values;
    }

    // Between two points off the curve there is one on it, half way, that is not written.
    private static List<GlyphPoint> Flattened(ReadOnlySpan<int> xs, ReadOnlySpan<int> ys, ReadOnlySpan<byte> flags)
    {
        var count = xs.Length;
        var points = new List<GlyphPoint>();
        var first = new GlyphPoint(xs[0], ys[0]);
        var last = new GlyphPoint(xs[count - 1], ys[count - 1]);
        var from = (flags[0] & OnCurve) != 0 ? first : (flags[count - 1] & OnCurve) != 0 ? last : Middle(first, last);
        points.Add(from);
        for (var i = 0; i < count; i++)
        {
            var point = new GlyphPoint(xs[i], ys[i]);
            if ((flags[i] & OnCurve) != 0)
            {
                points.Add(from = point);
                continue;
            }
            var next = (i + 1) % count;
            var after = new GlyphPoint(xs[next], ys[next]);
            var to = (flags[next] & OnCurve) != 0 ? after : Middle(point, after);
            for (var step = 1; step <= StepsOfCurve; step++)
            {
                points.Add(OnParabola(from, point, to, step / (double)StepsOfCurve));
            }
            from = to;
        }
        return points;
    }

    private static GlyphPoint Middle(GlyphPoint one, GlyphPoint other) => new((one.X + other.X) / 2, (one.Y + other.Y) / 2);

    private static GlyphPoint OnParabola(GlyphPoint from, GlyphPoint control, GlyphPoint to, double t)
    {
        var (a, b, c) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return new GlyphPoint((a * from.X) + (b * control.X) + (c * to.X), (a * from.Y) + (b * control.Y) + (c * to.Y));
    }
}
