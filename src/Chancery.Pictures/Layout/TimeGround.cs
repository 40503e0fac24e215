using Chancery.Model;
using Chancery.Pictures.Scenes;

namespace Chancery.Pictures.Layout;

/// <summary>Draws what lies behind marks on an axis of days: lines at dates with their names, and the time that is still to come.</summary>
internal static class TimeGround
{
    /// <summary>How high the names of dates are.</summary>
    public const double HeadHeight = 22;

    private const double NameGap = 14;

    /// <summary>Draws it.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="axis">The days.</param>
    /// <param name="top">Where the names stand; the lines begin below them.</param>
    /// <param name="bottom">Where the lines end.</param>
    /// <param name="day">What is later is still to come.</param>
    /// <param name="words">The words.</param>
    public static void Draw(Sheet sheet, TimeAxis axis, double top, double bottom, DateOnly day, PictureWords words)
    {
        var begin = top + HeadHeight;
        if (day < axis.To && axis.Span(day.AddDays(1), axis.To) is { } ahead)
        {
            var box = new Box(ahead.Left, begin, ahead.Right - ahead.Left, bottom - begin);
            sheet.AddBehind(new RectangleShape(box, Ink.Shade), Hatch.Of(box, 12, new Stroke(Ink.Grid, 0.7)));
        }
        var end = axis.Left - NameGap;
        foreach (var (tick, name) in axis.Ticks(p => Room(p, words)))
        {
            var x = axis.At(tick);
            sheet.AddBehind(new LineShape(new(x, begin - 4), new(x, bottom), new Stroke(Ink.Grid)));
            var text = words.Dates.Of(name);
            // At the right edge a name may have no room.
            if (x >= end + NameGap && x + TextWidth.Of(text, Sheet.Small) <= Sheet.Right)
            {
                sheet.Add(new TextShape(new(x, top + 13), text, Sheet.Small, TextAnchor.Start, Ink.Muted));
                end = x + TextWidth.Of(text, Sheet.Small);
            }
        }
        sheet.AddBehind(new LineShape(new(axis.Left, begin), new(axis.Right, begin), new Stroke(Ink.Muted)));
        if (axis.From <= day && day < axis.To)
        {
            var x = axis.At(day.AddDays(1));
            sheet.AddBehind(new LineShape(new(x, begin - 4), new(x, bottom), new Stroke(Ink.Text, 1.5, Dash.DashDotted)));
        }
    }

    // The widest name of its kind that there is.
    private static double Room(EdtfPrecision precision, PictureWords words)
    {
        const int LongName = 2028;
        var names = precision switch
        {
            EdtfPrecision.Day => Enumerable.Range(1, 12).Select(m => EdtfDate.Of(LongName, m, 28)),
            EdtfPrecision.Month => Enumerable.Range(1, 12).Select(m => EdtfDate.Of(LongName, m)),
            _ => [EdtfDate.Of(LongName)],
        };
        return names.Max(n => TextWidth.Of(words.Dates.Of(n), Sheet.Small)) + NameGap;
    }
}
