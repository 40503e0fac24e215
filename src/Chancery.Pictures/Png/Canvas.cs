using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Png;

/// <summary>Pixels that areas are painted on, three bytes each, on white.</summary>
internal sealed class Canvas
{
    private const int Channels = 3;

    public Canvas(int width, int height)
    {
        (Width, Height) = (width, height);
        Pixels = new byte[Channels * width * height];
        Pixels.AsSpan().Fill(byte.MaxValue);
    }

    /// <summary>How many pixels it is wide.</summary>
    public int Width { get; }

    /// <summary>How many pixels it is high.</summary>
    public int Height { get; }

    /// <summary>Red, green and blue of each pixel, row by row.</summary>
    public byte[] Pixels { get; }

    /// <summary>Fills areas; what lies outside the canvas is left out.</summary>
    public void Fill(IReadOnlyList<IReadOnlyList<ScenePoint>> contours, (byte Red, byte Green, byte Blue) colour)
    {
        var bounds = Box.Around(contours.SelectMany(c => c));
        if (!bounds.Overlaps(new Box(-1, -1, Width + 2, Height + 2)))
        {
            return;
        }
        var coverage = new Coverage(bounds);
        foreach (var contour in contours)
        {
            coverage.Add(contour);
        }
        var cover = new float[coverage.Width];
        for (var row = 0; row < coverage.Height; row++)
        {
            if (coverage.Top + row >= 0 && coverage.Top + row < Height)
            {
                coverage.Row(row, cover);
                Blend(coverage.Top + row, coverage.Left, cover, colour);
            }
        }
    }

    private void Blend(int y, int left, ReadOnlySpan<float> cover, (byte Red, byte Green, byte Blue) colour)
    {
        for (var i = Math.Max(0, -left); i < cover.Length && left + i < Width; i++)
        {
            if (cover[i] > 0)
            {
                var at = Channels * ((y * Width) + left + i);
                Pixels[at] = Mixed(Pixels[at], colour.Red, cover[i]);
                Pixels[at + 1] = Mixed(Pixels[at + 1], colour.Green, cover[i]);
                Pixels[at + 2] = Mixed(Pixels[at + 2], colour.Blue, cover[i]);
            }
        }
    }

    private static byte Mixed(byte old, byte colour, float cover) => (byte)MathF.Round(old + ((colour - old) * cover));
}
