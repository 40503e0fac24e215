namespace Chancery.Web.Queries;

/// <summary>The ways from one range of days to a wider, a narrower, an earlier or a later one.</summary>
internal static class TimelineZoom
{
    private static readonly (string Key, int Days)[] Widths = [("page.zoom-years", 3653), ("page.zoom-year", 366), ("page.zoom-quarter", 92), ("page.zoom-month", 31), ("page.zoom-week", 7), ("page.zoom-day", 1)];

    /// <summary>The steps from what is shown.</summary>
    /// <param name="query">What is shown.</param>
    /// <param name="today">Around which day, where nothing is chosen.</param>
    public static IEnumerable<ZoomStep> Steps(EventQuery query, DateOnly today)
    {
        var plain = query with { After = null, UndatedOnly = false };
        yield return new ZoomStep("page.zoom-all", plain with { From = null, To = null }, query.From is null && query.To is null);
        var (from, to) = (query.From ?? query.To?.AddDays(-366) ?? today.AddDays(-366), query.To ?? query.From?.AddDays(366) ?? today);
        var days = to.DayNumber - from.DayNumber + 1;
        var middle = from.AddDays(days / 2);
        foreach (var (key, width) in Widths)
        {
            var first = Moved(middle, -(width / 2));
            yield return new ZoomStep(key, plain with { From = first, To = Moved(first, width - 1) }, query is { From: not null, To: not null } && days == width);
        }
        yield return new ZoomStep("page.zoom-earlier", plain with { From = Moved(from, -days), To = Moved(to, -days) }, false);
        yield return new ZoomStep("page.zoom-later", plain with { From = Moved(from, days), To = Moved(to, days) }, false);
    }

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
