using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Layout;

/// <summary>A sheet that a picture is laid out on from top to bottom.</summary>
internal sealed class Sheet
{
    /// <summary>How wide every picture is.</summary>
    public const double Width = 1160;

    /// <summary>The room at each edge.</summary>
    public const double Margin = 24;

    /// <summary>The size of small words.</summary>
    public const double Small = 11;

    /// <summary>The size of words.</summary>
    public const double Usual = 12.5;

    private const double TitleSize = 19;
    private const double Leading = 1.5;

    private readonly List<Shape> _behind = [];
    private readonly List<Shape> _shapes = [];
    private readonly string _title;

    /// <summary>A sheet with a title and what stands under it.</summary>
    public Sheet(string title, string under)
    {
        _title = title;
        Y = Margin;
        Paragraph(title, TitleSize, Ink.Text, isStrong: true);
        Paragraph(under, Usual, Ink.Muted);
        Y += 6;
    }

    /// <summary>The right edge of what is drawn.</summary>
    public static double Right => Width - Margin;

    /// <summary>How far it is filled.</summary>
    public double Y { get; private set; }

    /// <summary>Adds shapes.</summary>
    public void Add(params ReadOnlySpan<Shape> shapes) => _shapes.AddRange(shapes);

    /// <summary>Adds shapes behind all others.</summary>
    public void AddBehind(params ReadOnlySpan<Shape> shapes) => _behind.AddRange(shapes);

    /// <summary>Takes room.</summary>
    /// <returns>Where it begins.</returns>
    public double Take(double height)
    {
        var top = Y;
        Y += height;
        return top;
    }

    /// <summary>Adds words over the whole width, on as many lines as they need.</summary>
    public void Paragraph(string words, double size = Usual, Ink ink = Ink.Text, bool isStrong = false)
    {
        foreach (var line in Lines(words, size, Width - (2 * Margin), isStrong))
        {
            Add(new TextShape(new ScenePoint(Margin, Take(size * Leading) + (size * TextShape.Rise)), line, size, TextAnchor.Start, ink, isStrong));
        }
    }

    /// <summary>Adds the signs of a picture with what they mean, one beside the other.</summary>
    public void Legend(IEnumerable<(Func<double, double, IEnumerable<Shape>> Sign, string Words)> entries)
    {
        const double SignWidth = 34;
        const double Gap = 18;
        const double Line = 22;
        Y += 8;
        var x = Margin;
        var top = Take(Line);
        foreach (var (sign, meaning) in entries)
        {
            var words = TextWidth.Fit(meaning, Small, Right - Margin - SignWidth);
            var width = SignWidth + TextWidth.Of(words, Small);
            if (x > Margin && x + width > Right)
            {
                (x, top) = (Margin, Take(Line));
            }
            Add([.. sign(x + (SignWidth / 2) - 4, top + (Line / 2)), new TextShape(new ScenePoint(x + SignWidth, top + (Line / 2) + 4), words, Small, TextAnchor.Start, Ink.Muted)]);
            x += width + Gap;
        }
    }

    /// <summary>The scene, its table's notes under all the rest.</summary>
    public Scene Finish(string description, PictureTable table)
    {
        Y += table.Notes.Count > 0 ? 6 : 0;
        foreach (var note in table.Notes)
        {
            Paragraph(note, Small, Ink.Muted);
        }
        var height = Math.Ceiling(Y + Margin);
        return new Scene(Width, height, _title, description, [new RectangleShape(new Box(0, 0, Width, height), Ink.Paper), .. _behind, .. _shapes], table);
    }

    private static IEnumerable<string> Lines(string words, double size, double width, bool isStrong)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, size, isStrong) > width)
            {
                yield return TextWidth.Fit(line, size, width, isStrong);
                longer = word;
            }
            line = longer;
        }
        // A word alone may be longer than a line.
        yield return TextWidth.Fit(line, size, width, isStrong);
    }
}
