using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Layout;

/// <summary>Makes the groups that stand for facts of a table.</summary>
internal sealed class MarkGroups(IReadOnlyList<PictureRow> rows, Func<PictureMark, string?> links)
{
    /// <summary>A group that stands for some facts.</summary>
    public GroupShape Of(IReadOnlyList<int> facts, string title, params IEnumerable<Shape> shapes)
    {
        var targets = facts.SelectMany(r => rows[r].Citations).Select(c => c.Target.Event is { } id ? new PictureTarget(id, null, null, null) : c.Target).Distinct();
        var mark = new PictureMark(facts, [.. targets]);
        return new GroupShape([.. shapes], title, mark, links(mark));
    }
}
