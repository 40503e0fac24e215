using Chancery.Model;
using Chancery.Pictures.Events;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Tests;

/// <summary>Every kind of picture of made-up answers, and what a scene is made of.</summary>
internal static class Scenes
{
    /// <summary>The kinds of pictures.</summary>
    public static string[] Kinds { get; } = ["timeline", "types", "network", "standoffs", "positions", "sanctions"];

    /// <summary>A picture.</summary>
    public static Scene Draw(string kind, int seed, int most, string language = "vi", Func<PictureMark, string?>? links = null)
    {
        var facts = new Facts(seed);
        var (words, link) = (Facts.Words(language), links ?? (_ => null));
        return kind switch
        {
            "timeline" => Picture.Timeline(facts.Events(most), TimelineLanes.Pair, words, link),
            "types" => Picture.Timeline(facts.Events(most), TimelineLanes.Type, words, link),
            "network" => Picture.Network(facts.Events(most, EventType.Consult), facts.Events(most, EventType.Consult), words, link),
            "standoffs" => Picture.Standoffs(facts.Standoffs(most / 4), words, link),
            "positions" => Picture.Positions(facts.Positions(most / 10), null, null, words, link),
            _ => Picture.Sanctions(facts.Sanctions(1 + (most / 8)), null, null, words, link),
        };
    }

    /// <summary>All shapes that are no groups.</summary>
    public static IEnumerable<Shape> Leaves(IEnumerable<Shape> shapes) => shapes.SelectMany(s => s is GroupShape group ? Leaves(group.Shapes) : [s]);

    /// <summary>All groups that stand for something.</summary>
    public static IEnumerable<GroupShape> Marks(Scene scene) => scene.Shapes.OfType<GroupShape>().Where(g => g.Mark is not null);
}
