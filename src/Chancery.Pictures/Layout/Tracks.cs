namespace Chancery.Pictures.Layout;

/// <summary>Puts bars under each other so that none overlaps another.</summary>
internal static class Tracks
{
    /// <summary>The track of each bar, from 0, as few as can be: each bar stands on the first track on which it has room.</summary>
    /// <param name="bars">Where the bars begin and end.</param>
    public static int[] Of(IReadOnlyList<(double Left, double Right)> bars)
    {
        var tracks = new int[bars.Count];
        var ends = new List<double>();
        foreach (var (bar, index) in bars.Select((b, i) => (b, i)).OrderBy(b => b.b.Left).ThenBy(b => b.i))
        {
            var track = ends.FindIndex(e => e <= bar.Left);
            if (track < 0)
            {
                track = ends.Count;
                ends.Add(0);
            }
            (tracks[index], ends[track]) = (track, bar.Right);
        }
        return tracks;
    }
}
