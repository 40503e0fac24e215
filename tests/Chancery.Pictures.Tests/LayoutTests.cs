using Chancery.Pictures.Scenes;
using Chancery.Pictures.Svg;
using FsCheck;
using FsCheck.Fluent;

namespace Chancery.Pictures.Tests;

/// <summary>What holds of every picture, whatever its facts.</summary>
public sealed class LayoutTests
{
    private const double Rounding = 1e-6;

    public static TheoryData<string> Kinds { get; } = [.. Tests.Scenes.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Everything_stands_inside_the_frame(string kind) => Holds((seed, most) =>
    {
        var scene = Tests.Scenes.Draw(kind, seed, most);
        var frame = new Box(-Rounding, -Rounding, scene.Width + (2 * Rounding), scene.Height + (2 * Rounding));
        Assert.All(Tests.Scenes.Leaves(scene.Shapes), s => Assert.True(frame.Holds(s.Box), $"{s} in {frame}"));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_words_stand_on_others(string kind) => Holds((seed, most) =>
    {
        var words = Tests.Scenes.Leaves(Tests.Scenes.Draw(kind, seed, most).Shapes).OfType<TextShape>().Where(t => t.Text.Length > 0).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            Assert.DoesNotContain(words.Skip(i + 1), w => w.Box.Overlaps(words[i].Box));
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_table_has_exactly_the_facts_that_are_drawn(string kind) => Holds((seed, most) =>
    {
        var scene = Tests.Scenes.Draw(kind, seed, most);
        var drawn = Tests.Scenes.Marks(scene).SelectMany(m => m.Mark!.Rows).ToList();
        // An arrow and the words on it are two groups.
        Assert.Equal(Enumerable.Range(0, scene.Table.Rows.Count), (kind == "standoffs" ? drawn.Distinct() : drawn).Order());
        Assert.All(scene.Table.Rows, r => Assert.Equal(scene.Table.Columns.Count, r.Cells.Count));
        Assert.All(scene.Table.Rows, r => Assert.NotEmpty(r.Citations));
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_facts_make_the_same_bytes(string kind) => Holds((seed, most) =>
        Assert.Equal(SvgWriter.Write(Tests.Scenes.Draw(kind, seed, most)), SvgWriter.Write(Tests.Scenes.Draw(kind, seed, most))));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_at_all_is_drawn_too(string kind)
    {
        var scene = Tests.Scenes.Draw(kind, 1, 0, "en");
        Assert.True(scene is { Width: > 0, Height: > 0 });
    }

    private static void Holds(Action<int, int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), Gen.Choose(0, 160).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
}
