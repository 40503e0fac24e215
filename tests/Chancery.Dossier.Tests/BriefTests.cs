using Chancery.Data;
using Chancery.Dossier.Briefs;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>What a brief tells of a period, by reports that are coded by hand.</summary>
public sealed class BriefTests : IDisposable
{
    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void Events_of_the_period_are_told_once_with_all_their_witnesses()
    {
        Launch("2019-05-04", "2019-05-05", "Triều Tiên phóng tên lửa hôm 4/5.");
        Launch("2019-05-04", "2019-05-06", "Bình Nhưỡng đã phóng tên lửa hôm 4/5.");
        Launch("2019-06-04", "2019-06-05", "Triều Tiên lại phóng tên lửa hôm 4/6.");
        var brief = Brief("2019-05-01", "2019-05-31");
        var merged = Assert.Single(brief.Events.Shown);
        Assert.Equal((2, 1), (merged.Witnesses.Count, brief.Events.Total));
    }

    [Fact]
    public void What_was_not_reported_by_the_last_day_does_not_count()
    {
        Launch("2019-05-04", "2019-05-05", "Triều Tiên phóng tên lửa hôm 4/5.");
        Launch("2019-05-04", "2019-06-06", "Bình Nhưỡng đã phóng tên lửa hôm 4/5.");
        Launch("2019-05-08", "2019-06-07", "Triều Tiên phóng tên lửa hôm 8/5.");
        Assert.Single(Assert.Single(Brief("2019-05-01", "2019-05-31").Events.Shown).Witnesses);
        Assert.Equal(2, Brief("2019-05-01", "2021-07-08").Events.Total);
    }

    [Fact]
    public void What_names_no_topic_or_is_of_others_is_left_out()
    {
        Launch("2019-05-04", "2019-05-05", "Một tên lửa đã được phóng hôm 4/5.");
        _filled.Tell("2019-05-05", "Tên lửa rơi gần bán đảo Triều Tiên.", events: [Filled.Act(EventType.Mobilize, "2019-05-04", "IRN", "SAU")]);
        Assert.Equal((0, 0), (Brief("2019-05-01", "2019-05-31").Events.Total, Brief("2019-05-01", "2019-05-31").Events.Shown.Count));
    }

    [Fact]
    public void Of_a_thousand_events_those_stay_that_most_reports_tell_and_all_are_counted()
    {
        for (var day = new DateOnly(2018, 1, 1); day < new DateOnly(2018, 1, 1).AddDays(1000); day = day.AddDays(1))
        {
            var text = FormattableString.Invariant($"Triều Tiên phóng tên lửa ngày {day:d/M/yyyy}.");
            Launch($"{day:yyyy-MM-dd}", "2021-01-01", text);
            if (day.Day == 7 && day.Month == 7)
            {
                Launch($"{day:yyyy-MM-dd}", "2021-01-02", "Tin khác: " + text);
            }
        }
        var byDate = Brief("2018-01-01", "2021-06-01", most: 4).Events;
        Assert.Equal(1000, byDate.Total);
        Assert.Equal(["2018-07-07", "2019-07-07", "2020-07-07", "2020-09-26"], byDate.Shown.Select(e => e.Event.Date.ToString()));
        Assert.Equal(["2020-07-07", "2019-07-07", "2018-07-07", "2020-09-26"], Brief("2018-01-01", "2021-06-01", most: 4, BriefOrder.Weight).Events.Shown.Select(e => e.Event.Date.ToString()));
    }

    [Fact]
    public void Events_without_a_year_are_counted()
    {
        Launch("XXXX-05-04", "2019-05-05", "Triều Tiên phóng tên lửa hôm 4/5.");
        Assert.Equal((0, 1), (Brief("2019-05-01", "2019-05-31").Events.Total, Brief("2019-05-01", "2019-05-31").Undated));
        Assert.Equal(0, Brief("2019-05-01", "2019-05-04").Undated);
    }

    [Fact]
    public void Quotes_of_the_parties_on_a_topic_are_told_once_however_many_print_them()
    {
        Say("2019-05-05", "USA", null, "Triều Tiên cần trở lại bàn đàm phán");
        Say("2019-05-06", "USA", null, "Triều Tiên cần trở lại bàn đàm phán");
        Say("2019-05-07", "USA", "Đặc phái viên Mỹ về Triều Tiên", "Chúng tôi vẫn chờ");
        Say("2019-05-07", "USA", null, "Giá dầu sẽ tăng");
        Say("2019-05-07", "IRN", null, "Triều Tiên là bạn");
        Say("2019-06-07", "USA", null, "Triều Tiên im lặng");
        var quotes = Brief("2019-05-01", "2019-05-31").Quotes;
        Assert.Equal([("Triều Tiên cần trở lại bàn đàm phán", 2), ("Chúng tôi vẫn chờ", 1)], quotes.Shown.Select(q => (q.Quote.Text, q.Reports)));
        Assert.Equal(("Triều Tiên cần trở lại bàn đàm phán", 2), (Assert.Single(Brief("2019-05-01", "2019-05-31", most: 1).Quotes.Shown).Quote.Text, quotes.Total));
    }

    [Fact]
    public void A_citation_says_report_day_characters_and_sentence()
    {
        Launch("2019-05-04", "2019-05-05", "Triều Tiên phóng tên lửa hôm 4/5.");
        var told = Brief("2019-05-01", "2019-05-31").Events.Shown[0].Witnesses[0].Told[0];
        var citation = new CitationReader(_filled.Register).Of(told.Report, told.Event.Evidence[0])!;
        Assert.Equal(("Triều Tiên phóng tên lửa hôm 4/5.", 0, 33, Filled.Day("2019-05-05")), (citation.Sentence, citation.Passage.Start, citation.Passage.End, citation.Report.Published));
        Assert.Null(new CitationReader(_filled.Register).Of(told.Report with { Hash = new string('0', 64) }, told.Event.Evidence[0]));
    }

    private Brief Brief(string from, string to, int most = 12, BriefOrder order = BriefOrder.Date)
    {
        var data = new DataFolder(Places.Data);
        return new BriefReader(_filled.Register, StateLoader.Levels(data), StateLoader.Rules(data), StandoffLoader.Load(data)).Read(_filled.Dossier, Filled.Day(from), Filled.Day(to), most, order);
    }

    private void Launch(string date, string? published, string text) =>
        _filled.Tell(published, text, events: [new CodedEvent(EventType.Mobilize, EventMode.None, [new Side("PRK", null)], [], EdtfDate.Parse(date), EventStatus.Held, null, [])]);

    private void Say(string published, string country, string? office, string words) =>
        _filled.Tell(published, $"“{words}”, người phát biểu nói ngày {published}.", quotes: [new CodedQuote("Người phát ngôn", country, office, words, null, null, [])]);
}
