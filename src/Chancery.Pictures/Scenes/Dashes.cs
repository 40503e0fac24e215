namespace Chancery.Pictures.Scenes;

/// <summary>The lengths of dashes and gaps.</summary>
public static class Dashes
{
    private static readonly double[] Dashed = [6, 4];
    private static readonly double[] Dotted = [1.5, 3.5];
    private static readonly double[] DashDotted = [7, 3, 1.5, 3];

    /// <summary>A dash, a gap and so on, in pixels; none for a line that is not broken.</summary>
    public static IReadOnlyList<double> Lengths(Dash dash) => dash switch
    {
        Dash.Dashed => Dashed,
        Dash.Dotted => Dotted,
        Dash.DashDotted => DashDotted,
        _ => [],
    };
}
