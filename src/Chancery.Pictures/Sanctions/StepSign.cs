using Chancery.Model;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Sanctions;

/// <summary>The sign of a step of a measure: its outline tells what was done, a broken edge that it was not.</summary>
internal static class StepSign
{
    private const double Radius = 5.5;

    /// <summary>The shapes.</summary>
    public static IEnumerable<Shape> Of(MeasureAct act, bool isDone, double x, double y)
    {
        // On a bar a dark sign stands out by its light edge.
        var isFull = isDone && act is (MeasureAct.Impose or MeasureAct.Extend);
        var outline = Outline(act, x, y);
        yield return PathShape.Area(outline, Ink.Paper, new Stroke(Ink.Paper, 3));
        yield return PathShape.Area(outline, isFull ? Ink.Text : Ink.Paper, new Stroke(Ink.Text, 1.2, isDone ? Dash.Solid : Dash.Dotted));
        if (act == MeasureAct.Lift)
        {
            yield return Signs.Cross(x, y, Radius - 1.5, new Stroke(Ink.Text, 1.3));
        }
    }


    private static IReadOnlyList<ScenePoint> Outline(MeasureAct act, double x, double y) => act switch
    {
        MeasureAct.Impose => Signs.Triangle(x, y, Radius),
        MeasureAct.Extend => [new(x - Radius, y - Radius), new(x + Radius, y), new(x - Radius, y + Radius)],
        MeasureAct.Ease => Signs.Triangle(x, y, -Radius),
        MeasureAct.Expire or MeasureAct.Lift => Signs.Square(x, y, Radius - 1),
        MeasureAct.Exempt => Signs.Diamond(x, y, Radius),
        _ => Signs.Disc(x, y, Radius - 0.5),
    };
}
