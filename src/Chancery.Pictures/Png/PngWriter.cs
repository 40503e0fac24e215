using Chancery.Documents.Pdf;
using Chancery.Pictures.Scenes;
using Chancery.Pictures.Svg;

namespace Chancery.Pictures.Png;

/// <summary>Paints scenes on light paper and writes them as PNG.</summary>
public sealed class PngWriter
{
    /// <summary>The most pixels of a picture.</summary>
    public const long MostPixels = 80_000_000;

    private const double UsualScale = 2;

    private readonly Lettering _regular;
    private readonly Lettering _bold;
    private readonly Canvas _canvas;
    private readonly double _scale;

    private PngWriter(PdfFonts fonts, Canvas canvas, double scale)
    {
        (_regular, _bold) = (new Lettering(fonts.Regular), new Lettering(fonts.Bold));
        (_canvas, _scale) = (canvas, scale);
    }

    /// <summary>Writes a scene, two pixels for one of it where there is room, else one.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="fonts">The faces of its words.</param>
    /// <param name="output">Where to.</param>
    /// <returns>False where the picture would have more than <see cref="MostPixels"/>; nothing is written then.</returns>
    public static bool Write(Scene scene, PdfFonts fonts, Stream output)
    {
        ArgumentNullException.ThrowIfNull(scene);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(output);
        var scale = scene.Width * scene.Height * UsualScale * UsualScale <= MostPixels ? UsualScale : 1;
        if (scene.Width * scene.Height * scale * scale > MostPixels)
        {
            return false;
        }
        var canvas = new Canvas((int)Math.Ceiling(scene.Width * scale), (int)Math.Ceiling(scene.Height * scale));
        var writer = new PngWriter(fonts, canvas, scale);
        foreach (var shape in scene.Shapes)
        {
            writer.Paint(shape);
        }
        PngFile.Write(canvas, scale, output);
        return true;
    }

    private void Paint(Shape shape)
    {
        switch (shape)
        {
            case GroupShape group:
                foreach (var part in group.Shapes)
                {
                    Paint(part);
                }
                break;
            case LineShape line:
                Line([line.From, line.To], false, line.Stroke);
                break;
            case RectangleShape rectangle:
                var box = rectangle.Bounds;
                Area([[new(box.Left, box.Top), new(box.Right, box.Top), new(box.Right, box.Bottom), new(box.Left, box.Bottom)]], rectangle.Fill, rectangle.Stroke);
                break;
            case PathShape { IsClosed: true } path:
                Area(path.Contours, path.Fill, path.Stroke);
                break;
            case PathShape path:
                foreach (var contour in path.Contours)
                {
                    Line(contour, false, path.Stroke);
                }
                break;
            case TextShape text:
                _canvas.Fill((text.IsStrong ? _bold : _regular).Of(text, _scale), PictureStyle.Parts(text.Ink));
                break;
        }
    }

    private void Area(IReadOnlyList<IReadOnlyList<ScenePoint>> contours, Ink? fill, Stroke? stroke)
    {
        if (fill is { } ink)
        {
            _canvas.Fill([.. contours.Select(Scaled)], PictureStyle.Parts(ink));
        }
        foreach (var contour in contours)
        {
            Line(contour, true, stroke);
        }
    }

    private void Line(IReadOnlyList<ScenePoint> points, bool isClosed, Stroke? stroke)
    {
        if (stroke is not null)
        {
            double[] dashes = [.. Dashes.Lengths(stroke.Dash).Select(d => d * _scale)];
            _canvas.Fill([.. Outliner.Of(Scaled(points), isClosed, stroke.Width * _scale, dashes)], PictureStyle.Parts(stroke.Ink));
        }
    }

    private ScenePoint[] Scaled(IReadOnlyList<ScenePoint> points) => [.. points.Select(p => new ScenePoint(p.X * _scale, p.Y * _scale))];
}
