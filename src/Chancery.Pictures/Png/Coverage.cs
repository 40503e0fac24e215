using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Png;

/// <summary>
/// How far each pixel of a box is covered by areas. Each edge adds what lies to its right, exactly, with the sign of its direction; the sums along a row are
/// the cover. The method is that of R. Levien's font-rs (2016). Areas that overlap must turn the same way round.
/// </summary>
internal sealed class Coverage
{
    private readonly float[] _sums;
    private readonly int _left;
    private readonly int _top;

    /// <summary>Nothing covered yet.</summary>
    /// <param name="bounds">The box that holds all areas, in pixels.</param>
    public Coverage(Box bounds)
    {
        (_left, _top) = ((int)Math.Floor(bounds.Left) - 1, (int)Math.Floor(bounds.Top) - 1);
        (Width, Height) = ((int)Math.Ceiling(bounds.Right) - _left + 3, (int)Math.Ceiling(bounds.Bottom) - _top + 2);
        _sums = new float[Width * Height];
    }

    /// <summary>The box's leftmost pixel.</summary>
    public int Left => _left;

    /// <summary>The box's uppermost pixel.</summary>
    public int Top => _top;

    /// <summary>How many pixels it is wide.</summary>
    public int Width { get; }

    /// <summary>How many pixels it is high.</summary>
    public int Height { get; }

    /// <summary>Adds an area.</summary>
    public void Add(IReadOnlyList<ScenePoint> contour)
    {
        for (var i = 0; i < contour.Count; i++)
        {
            var (from, to) = (contour[i], contour[(i + 1) % contour.Count]);
            AddEdge(new ScenePoint(from.X - _left, from.Y - _top), new ScenePoint(to.X - _left, to.Y - _top));
        }
    }

    /// <summary>The cover of a row's pixels, from 0 to 1.</summary>
    public void Row(int row, Span<float> cover)
    {
        var sum = 0f;
        for (var x = 0; x < Width; x++)
        {
            sum += _sums[(row * Width) + x];
            cover[x] = Math.Min(Math.Abs(sum), 1);
        }
    }

    private void AddEdge(ScenePoint from, ScenePoint to)
    {
        if (from.Y == to.Y)
        {
            return;
        }
        var (sign, upper, lower) = from.Y < to.Y ? (1.0, from, to) : (-1.0, to, from);
        var slope = (lower.X - upper.X) / (lower.Y - upper.Y);
        var x = upper.X;
        for (var row = (int)upper.Y; row < lower.Y; row++)
        {
            var high = Math.Min(row + 1, lower.Y) - Math.Max(row, upper.Y);
            var next = x + (slope * high);
            AddPiece(row * Width, Math.Min(x, next), Math.Max(x, next), high * sign);
            x = next;
        }
    }

    // What a piece of an edge within one row adds: to each pixel that it crosses the part to its right, to the next one the rest.
    private void AddPiece(int row, double left, double right, double amount)
    {
        var (first, last) = ((int)left, (int)Math.Ceiling(right));
        if (last <= first + 1)
        {
            var inner = ((left + right) / 2) - first;
            Add(row + first, amount * (1 - inner));
            Add(row + first + 1, amount * inner);
            return;
        }
        var perPixel = amount / (right - left);
        var covered = 0.0;
        for (var pixel = first; pixel < last; pixel++)
        {
            var (begin, end) = (Math.Max(left, pixel), Math.Min(right, pixel + 1));
            var here = perPixel * (end - begin);
            var inner = ((begin + end) / 2) - pixel;
            Add(row + pixel, (here * (1 - inner)) + covered);
            covered = here * inner;
        }
        Add(row + last, covered);
    }

    private void Add(int at, double amount) => _sums[at] += (float)amount;
}
