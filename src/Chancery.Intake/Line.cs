using Chancery.Model;

namespace Chancery.Intake;

/// <summary>A line of a page without the white space around it.</summary>
/// <param name="start">Offset of its first character.</param>
/// <param name="end">Offset just past its last character.</param>
/// <param name="words">How many words it has, parted by white space.</param>
internal sealed class Line(int start, int end, int words)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public int Words { get; } = words;

    /// <summary>What the whole line is; null while it counts as the report's own text.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>The stretches of furniture inside a line that is the report's own text, in order; null when there are none.</summary>
    public List<Block>? Inside { get; set; }

    public bool IsOpen => Kind is null;

    public int Length => End - Start;
}
