using Chancery.Model;
using Chancery.Pictures.Layout;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Events;

/// <summary>The sign of an event: its outline tells the family, its filling and edge how far it came.</summary>
internal static class EventSign
{
    /// <summary>Half of how wide a sign is.</summary>
    public const double Radius = 6;

    private const double EdgeWidth = 1.4;

    /// <summary>The shapes.</summary>
    public static IEnumerable<Shape> Of(EventFamily family, EventStatus status, double x, double y)
    {
        var ink = EventFamilies.Ink(family);
        yield return PathShape.Area(Outline(family, x, y), status == EventStatus.Held ? ink : Ink.Paper, new Stroke(ink, EdgeWidth, DashOf(status)));
        if (status == EventStatus.Off)
        {
            yield return Signs.Cross(x, y, Radius * 0.75, new Stroke(Ink.Text, EdgeWidth));
        }
    }

    /// <summary>How the edge is broken of what has not happened.</summary>
    public static Dash DashOf(EventStatus status) => status switch
    {
        EventStatus.Planned => Dash.Dashed,
        EventStatus.Proposed or EventStatus.Possible => Dash.Dotted,
        _ => Dash.Solid,
    };

    private static IReadOnlyList<ScenePoint> Outline(EventFamily family, double x, double y) => family switch
    {
        EventFamily.Contact => Signs.Disc(x, y, Radius),
        EventFamily.VerbalCooperation => Signs.Triangle(x, y, Radius),
        EventFamily.MaterialCooperation => Signs.Square(x, y, Radius - 1),
        EventFamily.VerbalConflict => Signs.Triangle(x, y, -Radius),
        _ => Signs.Diamond(x, y, Radius),
    };
}
