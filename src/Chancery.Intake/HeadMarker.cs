using Chancery.Model;

namespace Chancery.Intake;

/// <summary>Marks what a site prints above or right below a headline: the name of a section, and the line that says when the report came out.</summary>
internal sealed class HeadMarker(FurnitureWords words)
{
    private const int LinesOfHead = 2;

    public void Mark(Page page)
    {
        var left = LinesOfHead;
        foreach (var line in page.Lines.SkipWhile(l => !l.IsOpen))
        {
            if (words.Has(page.Of(line), FurnitureKind.Section))
            {
                line.Kind = BlockKind.Label;
                continue;
            }
            if (DateLine.TryRead(page.Of(line), out var day))
            {
                line.Kind = BlockKind.Label;
                page.StatedDay ??= day;
            }
            if (--left == 0)
            {
                return;
            }
        }
    }
}
