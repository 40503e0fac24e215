using Chancery.Documents.Pdf;
using Chancery.Documents.Tests;
using Chancery.Pictures.Png;
using Chancery.Pictures.Scenes;
using Chancery.Pictures.Svg;

namespace Chancery.Pictures.Tests;

/// <summary>Scenes as pixels.</summary>
public sealed class PngTests
{
    private const string White = "#ffffff";

    private readonly PdfFonts _fonts;

    public PngTests(Machine machine)
    {
        machine.Ensure();
        _fonts = PdfFonts.Find(SystemFonts.Folders, isPlain: true)!;
    }

    [Fact]
    public void An_area_covers_its_pixels_and_half_of_those_that_it_halves()
    {
        var png = Paint(new RectangleShape(new Box(10.25, 10, 20, 5), Ink.Text));
        Assert.Equal((200, 100), (png.Width, png.Height));
        Assert.Equal(PictureStyle.Colour(Ink.Text), png[40, 25]);
        Assert.Equal(White, png[19, 25]);
        Assert.Equal(White, png[40, 19]);
        Assert.Equal(White, png[40, 30]);
        // Half of white and #17212d.
        Assert.Equal("#8b9096", png[20, 25]);
    }

    [Theory]
    [InlineData(Dash.Solid, false)]
    [InlineData(Dash.Dashed, true)]
    [InlineData(Dash.Dotted, true)]
    [InlineData(Dash.DashDotted, true)]
    public void A_broken_line_has_gaps(Dash dash, bool hasGaps)
    {
        var png = Paint(new LineShape(new(5, 20), new(95, 20), new Stroke(Ink.Text, 2, dash)));
        var row = Enumerable.Range(10, 180).Select(x => png[x, 40]).ToList();
        Assert.Contains(PictureStyle.Colour(Ink.Text), row);
        Assert.Equal(hasGaps, row.Contains(White));
    }

    [Theory]
    [InlineData(TextAnchor.Start)]
    [InlineData(TextAnchor.Middle)]
    [InlineData(TextAnchor.End)]
    public void Letters_with_their_marks_stand_in_their_box(TextAnchor anchor)
    {
        var text = new TextShape(new(50, 34), "ẪỘg", 20, anchor);
        var dark = Dark(Paint(text));
        var box = text.Box;
        Assert.True(new Box(box.Left * 2, box.Top * 2, box.Width * 2, box.Height * 2).Holds(dark), $"{dark} in {box}");
        // The tilde over the circumflex, and the dot below.
        Assert.True(dark.Top < (34 - 19) * 2, $"{dark}");
        Assert.True(dark.Bottom > (34 + 3) * 2, $"{dark}");
    }

    [Fact]
    public void A_letter_made_of_others_has_the_darkness_of_its_parts()
    {
        var whole = Paint(new TextShape(new(20, 30), "ế", 24));
        var bare = Paint(new TextShape(new(20, 30), "e", 24));
        Assert.Equal(Dark(bare).Bottom, Dark(whole).Bottom, 1.0);
        Assert.True(Dark(whole).Top < Dark(bare).Top - 10);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("network")]
    [InlineData("standoffs")]
    [InlineData("positions")]
    [InlineData("sanctions")]
    public void A_picture_is_painted_where_it_is_laid_out_and_always_the_same(string kind)
    {
        var scene = Tests.Scenes.Draw(kind, 11, 60);
        var bytes = Bytes(scene);
        Assert.Equal(bytes, Bytes(Tests.Scenes.Draw(kind, 11, 60)));
        var png = new DecodedPng(bytes);
        Assert.Equal((scene.Width * 2, scene.Height * 2), (png.Width, png.Height));
        Assert.Equal(White, png[3, 3]);
        Assert.All(Tests.Scenes.Marks(scene), m => Assert.True(HasInk(png, m.Box), $"{m.Title} at {m.Box}"));
    }

    [Fact]
    public void What_has_too_many_pixels_is_not_painted()
    {
        using var output = new MemoryStream();
        Assert.False(PngWriter.Write(new Scene(10_000, 10_000, "", "", [], new PictureTable([], [], [])), _fonts, output));
        Assert.Equal(0, output.Length);
    }

    private static bool HasInk(DecodedPng png, Box box)
    {
        for (var y = (int)(box.Top * 2) - 1; y <= box.Bottom * 2; y++)
        {
            for (var x = (int)(box.Left * 2) - 1; x <= box.Right * 2; x++)
            {
                if (png[x, y] is not White and not "#f1f3f6")
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static Box Dark(DecodedPng png) => Box.Around(
        from y in Enumerable.Range(0, png.Height) from x in Enumerable.Range(0, png.Width) where png[x, y] != White from corner in new[] { new ScenePoint(x, y), new ScenePoint(x + 1, y + 1) } select corner);

    private DecodedPng Paint(Shape shape) => new(Bytes(new Scene(100, 50, "", "", [shape], new PictureTable([], [], []))));

    private byte[] Bytes(Scene scene)
    {
        using var output = new MemoryStream();
        Assert.True(PngWriter.Write(scene, _fonts, output));
        return output.ToArray();
    }
}
