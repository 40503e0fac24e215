using System.Globalization;
using Chancery.Model;

namespace Chancery.Output;

/// <summary>Writes dates as people do: "6/7/2021", "4/5/?" where the year is open, "27–28/2/2019", "~2015".</summary>
public sealed class DateWords(Messages messages)
{
    /// <summary>The date in words; the catalogue's word for none where there is none.</summary>
    public string Of(EdtfDate? date) => date is { Precision: not EdtfPrecision.None } known ? Known(known) : messages["date.none"];

    /// <summary>A day.</summary>
    public string Of(DateOnly? day) => day is { } known ? Known(EdtfDate.Of(known)) : messages["date.none"];

    /// <summary>The day of a moment, by universal time.</summary>
    public static DateOnly? Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    private string Known(EdtfDate date)
    {
        var text = date.ToString();
        return date.Precision switch
        {
            EdtfPrecision.Interval => Interval(text),
            EdtfPrecision.OneOf => OneOf([.. text.Trim('[', ']').Split(',').Select(t => EdtfDate.Parse(t.Trim()))]),
            _ => Simple(date),
        };
    }

    // One day of several years needs its day only once: "29 Jun 2019 or 2020".
    private string OneOf(EdtfDate[] dates)
    {
        var oneDay = dates[0].Month is not null && Array.TrueForAll(
            dates, d => d is { Year: not null, IsUncertain: false, IsApproximate: false } && (d.Day, d.Month) == (dates[0].Day, dates[0].Month));
        return dates.Select((d, i) => oneDay && i > 0 ? Year(d) : Simple(d)).Aggregate((a, b) => messages.Format("date.or", a, b));
    }

    private string Interval(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (start, end) = (text[..slash], text[(slash + 1)..]);
        if (start == "..")
        {
            return messages.Format("date.until", Simple(EdtfDate.Parse(end)));
        }
        if (end == "..")
        {
            return messages.Format("date.since", Simple(EdtfDate.Parse(start)));
        }
        var (first, last) = (EdtfDate.Parse(start), EdtfDate.Parse(end));
        var oneMonth = first.Day is not null && last.Day is not null && first.Year == last.Year && first.Month == last.Month;
        if (oneMonth)
        {
            return Doubt(last, Day(string.Create(CultureInfo.InvariantCulture, $"{first.Day}–{last.Day}"), last));
        }
        var oneYear = first is { Day: not null, Year: not null, IsUncertain: false, IsApproximate: false } && last.Day is not null && first.Year == last.Year;
        return $"{(oneYear ? messages.Format("date.day-month", first.Day, Month(first)) : Simple(first))} – {Simple(last)}";
    }

    private string Simple(EdtfDate date)
    {
        var words = date switch
        {
            { Day: { } day, Month: not null } => Day(day.ToString(CultureInfo.InvariantCulture), date),
            { Month: >= 1 and <= 12, IsYearOpen: true } => messages.Format("date.month-open", Month(date)),
            { Month: >= 1 and <= 12 } => messages.Format("date.month", Month(date), Year(date)),
            { Year: { } year, Month: null } => year.ToString(CultureInfo.InvariantCulture),
            _ => date.ToString().TrimEnd('?', '~', '%'),
        };
        return Doubt(date, words);
    }

    private string Day(string days, EdtfDate date) => messages.Format("date.day", days, Month(date), Year(date));

    private string Month(EdtfDate date) => messages[string.Create(CultureInfo.InvariantCulture, $"month.{date.Month}")];

    private static string Year(EdtfDate date) => date.Year?.ToString(CultureInfo.InvariantCulture) ?? (date.IsYearOpen ? "?" : date.ToString()[..4]);

    private static string Doubt(EdtfDate date, string words) => (date.IsApproximate ? "~" : "") + words + (date.IsUncertain ? "?" : "");
}
