using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Model;

namespace Chancery.Reading.Tests.Times;

/// <summary>
/// Measures the tagger on the gold events, read in place. A date of an event is simple when it is a day, month or year, or a stretch of days.
/// The text states a day when its day and month stand in the report as figures or words of a date, which <see cref="States"/> looks for by plain
/// string search and without the tagger: "6/7", "6-7", "06/07", "6 tháng 7" after a word of time, a stretch by its own figures;
/// and where publication is known, also by "hôm nay" on the day of publication and "hôm qua" on the day after. It states a month by
/// "tháng 6", "tháng Sáu" and the like, and a year by its four figures after "năm" or a slash or hyphen.
/// Found with the right value means that some expression has the same value; where publication is unknown, the same month and day.
/// </summary>
public class GoldDatesTests(ITestOutputHelper output)
{
    private static readonly string[] Months = ["Một", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Mười Một", "Mười Hai"];

    [Fact]
    public void Stated_dates_of_the_gold_are_found_with_their_values()
    {
        if (TimeFixture.Gold is not { } folder)
        {
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", "no gold records beside this checkout");
            Assert.Fail("the gold records are missing");
            return;
        }
        var (stated, found) = (0, 0);
        foreach (var (id, published, text) in Reports(folder))
        {
            var values = TimeFixture.Find(text, published).Where(e => e.Value is not null).Select(e => e.Value!.Value).ToList();
            foreach (var date in GoldDates(folder, id).Distinct().Where(date => States(text, published, date)))
            {
                stated++;
                var hit = values.Exists(value => Matches(value, date, published is not null));
                found += hit ? 1 : 0;
                output.WriteLine($"{(hit ? "found " : "MISSED")} {date} in {id}");
            }
        }
        output.WriteLine($"{found} of {stated}");
        Assert.True(stated >= 40, $"only {stated} dates");
        Assert.True(found >= 0.95 * stated, $"{found} of {stated}");
    }

    private static bool Matches(EdtfDate value, EdtfDate gold, bool dated)
    {
        if (value.Precision == EdtfPrecision.Interval || gold.Precision == EdtfPrecision.Interval)
        {
            return dated ? value == gold : Tail(value.ToString()) == Tail(gold.ToString());
        }
        return value.Precision == gold.Precision && value.Month == gold.Month && value.Day == gold.Day
            && (value.Year == gold.Year || (!dated && value.Year is null && value.Month is not null));
    }

    // "2019-02-27/2019-02-28" without its years.
    private static string Tail(string stretch) => string.Join('/', stretch.Split('/').Select(end => end.Length > 4 ? end[4..] : end));

    private static bool States(string text, DateOnly? published, EdtfDate date)
    {
        if (date.Precision == EdtfPrecision.Interval)
        {
            return date.ToString().Split('/') is [{ Length: 10 } first, { Length: 10 } last]
                && StatesDays(text, EdtfDate.Parse(first), EdtfDate.Parse(last));
        }
        if (date is { Day: { } day, Month: { } month })
        {
            string[] figures = [$"{day}/{month}", $"{day}-{month}", $"{day:00}/{month:00}", $"{day} tháng {month}"];
            var known = published is { } p && date.First is { } given ? given.DayNumber - p.DayNumber : int.MaxValue;
            return figures.Any(figure => HasNumber(text, figure)) || (known == 0 && HasWord(text, "hôm nay")) || (known == -1 && HasWord(text, "hôm qua"));
        }
        if (date.Month is { } named)
        {
            return HasNumber(text, $"tháng {named}") || HasWord(text, $"tháng {Months[named - 1]}");
        }
        return date.Year is { } year && HasNumber(text, $"năm {year}");
    }

    private static bool StatesDays(string text, EdtfDate first, EdtfDate last) =>
        first.Month == last.Month
        && (HasNumber(text, $"{first.Day}-{last.Day}/{last.Month}") || HasNumber(text, $"{first.Day} - {last.Day}/{last.Month}") || HasNumber(text, $"{first.Day} đến {last.Day}/{last.Month}"));

    private static bool HasNumber(string text, string figures) => Has(text, figures, c => !char.IsAsciiDigit(c));

    private static bool HasWord(string text, string words) => Has(text, words, c => !char.IsLetter(c));

    private static bool Has(string text, string part, Func<char, bool> parts)
    {
        for (var at = text.IndexOf(part, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + part.Length;
            if ((at == 0 || (parts(text[at - 1]) && text[at - 1] is not ('/' or '-'))) && (end == text.Length || parts(text[end])))
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<(string Id, DateOnly? Published, string Text)> Reports(string folder)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, "reports.jsonl")))
        {
            using var report = JsonDocument.Parse(line);
            var root = report.RootElement;
            var title = root.GetProperty("title").GetString();
            DateOnly? published = root.GetProperty("published").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
            yield return (root.GetProperty("id").GetString()!, published, $"{title}\n{root.GetProperty("text").GetString()}".Normalize(NormalizationForm.FormC));
        }
    }

    private static IEnumerable<EdtfDate> GoldDates(string folder, string id)
    {
        var file = Path.Combine(folder, "gold", id + ".json");
        if (!File.Exists(file))
        {
            yield break;
        }
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        foreach (var coded in gold.RootElement.GetProperty("events").EnumerateArray())
        {
            if (coded.GetProperty("date").GetString() is { } text && EdtfDate.TryParse(text.TrimEnd('?'), out var date))
            {
                yield return date;
            }
        }
    }
}
