using System.Globalization;
using System.Text;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Svg;

/// <summary>
/// The colours of pictures. A shape bears the class of its ink, "fill-contact" or "line-contact", and beside it the colour for light paper; a page sets the
/// custom properties "--picture-contact" and so on, and takes <see cref="Rules"/> into its style sheet.
/// </summary>
public static class PictureStyle
{
    private static readonly string[] Light = ["#ffffff", "#f1f3f6", "#d3d9e0", "#5a6472", "#17212d", "#1f5fa8", "#2c7a4b", "#b23c26", "#7a3ea8"];
    private static readonly string[] Dark = ["#14181d", "#1e242b", "#3a444f", "#9ba8b6", "#e8edf2", "#7db4f0", "#7ccf9b", "#f19a84", "#cfa6ef"];

    /// <summary>The rules that lead from the classes of inks to custom properties.</summary>
    public static string Rules { get; } = Join(i => $".picture .{Fill(i)}{{fill:var({Property(i)},{Colour(i)})}}.picture .{Line(i)}{{stroke:var({Property(i)},{Colour(i)})}}");

    /// <summary>The custom properties for light paper, as declarations.</summary>
    public static string LightProperties { get; } = Join(i => $"{Property(i)}:{Light[(int)i]};");

    /// <summary>The custom properties for a dark ground, as declarations.</summary>
    public static string DarkProperties { get; } = Join(i => $"{Property(i)}:{Dark[(int)i]};");

    /// <summary>The whole sheet of a file that stands alone: dark where the reader's system is, light in print.</summary>
    internal static string Sheet { get; } =
        $"{Rules}@media (prefers-color-scheme:dark){{.picture{{{DarkProperties}}}}}@media print{{.picture{{{LightProperties}}}}}";

    /// <summary>The colour of an ink on light paper: "#1f5fa8".</summary>
    public static string Colour(Ink ink) => Light[(int)ink];

    internal static string Fill(Ink ink) => "fill-" + Name(ink);

    internal static string Line(Ink ink) => "line-" + Name(ink);

    /// <summary>Red, green and blue of an ink on light paper, from 0 to 255.</summary>
    internal static (byte Red, byte Green, byte Blue) Parts(Ink ink)
    {
        var colour = int.Parse(Colour(ink).AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
    }

    private static string Property(Ink ink) => "--picture-" + Name(ink);

    private static string Name(Ink ink) => ink.ToString().ToLowerInvariant();

    private static string Join(Func<Ink, string> words) => Enum.GetValues<Ink>().Aggregate(new StringBuilder(), (all, ink) => all.Append(words(ink))).ToString();
}
