using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Layout;

/// <summary>Fills boxes with slanting lines, which tell an area apart without colour.</summary>
internal static class Hatch
{
    private const int MostLines = 2_000;

    /// <summary>The lines.</summary>
    /// <param name="box">What they fill.</param>
    /// <param name="gap">How far they are apart, measured along an edge.</param>
    /// <param name="stroke">How they are drawn.</param>
    public static PathShape Of(Box box, double gap, Stroke stroke)
    {
        var lines = new List<IReadOnlyList<ScenePoint>>();
        var step = Math.Max(gap, (box.Width + box.Height) / MostLines);
        for (var reach = step; reach < box.Width + box.Height; reach += step)
        {
            // From the upper edge, or the right one, down to the left.
            var (right, left) = (Math.Min(reach, box.Width), Math.Max(0, reach - box.Height));
            lines.Add([new(box.Left + right, box.Top + reach - right), new(box.Left + left, box.Top + reach - left)]);
        }
        return new PathShape(lines, false, null, stroke);
    }
}
