using Chancery.Data;
using Chancery.Dossier.Relations;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>How parties deal with each other, by reports that are coded by hand.</summary>
public sealed class RelationTests : IDisposable
{
    private static readonly Side Trump = new("USA", "Donald Trump", "Tổng thống Mỹ");
    private static readonly Side Kim = new("PRK", "Kim Jong-un", "nhà lãnh đạo Triều Tiên");

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void Ten_reports_of_one_meeting_are_one_meeting()
    {
        for (var i = 0; i < 10; i++)
        {
            _filled.Tell("2018-06-12", FormattableString.Invariant($"Hai nhà lãnh đạo gặp nhau tại Singapore, bản tin {i}."), events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        }
        var month = Assert.Single(Read("2018-01-01", "2018-12-31").Months);
        Assert.Equal(("PRK", "USA", Filled.Day("2018-06-01"), 1, 1, 10), (month.One, month.Other, month.Month, month.AllContacts, month.Contacts[ContactLevel.Leader], month.Reports));
    }

    [Fact]
    public void Acts_of_either_upon_the_other_count_by_their_quad_and_values()
    {
        _filled.Tell("2018-07-02", "Mỹ kêu gọi Triều Tiên.", events: [Weighed(EventType.Request, "2018-07-01", "USA", "PRK", 1, 3)]);
        _filled.Tell("2018-07-05", "Triều Tiên từ chối Mỹ.", events: [Weighed(EventType.Reject, "2018-07-05", "PRK", "USA", 3, -4)]);
        _filled.Tell("2018-07-06", "Mỹ chỉ trích Hàn Quốc.", events: [Weighed(EventType.Accuse, "2018-07-06", "USA", "KOR", 3, -2)]);
        var months = Read("2018-07-01", "2018-07-31").Months;
        Assert.Equal([("PRK", "USA"), ("USA", "KOR")], months.Select(m => (m.One, m.Other)));
        Assert.Equal([1, 0, 1, 0], months[0].Quads);
        Assert.Equal((2, -1.0, 25.0), (months[0].Goldstein.Count, months[0].Goldstein.Sum, months[0].Goldstein.Squares));
        var interval = months[0].Goldstein.Interval!.Value;
        Assert.Equal((-10.8, 8.8), (Math.Round(interval.Low, 1), Math.Round(interval.High, 1)));
        Assert.Equal(0, months[0].AllContacts);
    }

    [Fact]
    public void What_was_planned_reported_later_or_known_to_no_month_does_not_count()
    {
        _filled.Tell("2018-06-01", "Hai bên sẽ gặp nhau.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Planned, Trump, Kim)]);
        _filled.Tell("2018-09-01", "Hai bên đã gặp nhau.", events: [Filled.Contact("2018-06-12", EventMode.Summit, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2018-01-20", "Hai bên đàm phán từ cuối năm.", events: [Filled.Contact("2017-12-30/2018-01-19", EventMode.Talks, EventStatus.Held, Trump, Kim)]);
        _filled.Tell("2018-06-20", "Hai bên gặp nhau trong năm.", events: [Filled.Contact("2018", EventMode.Talks, EventStatus.Held, Trump, Kim)]);
        var relations = Read("2018-01-01", "2018-12-31", "2018-07-01");
        Assert.Empty(relations.Months);
        Assert.Equal(1, relations.NoMonth);
    }

    // Garwood's table, as every textbook prints it.
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.025, 5.572)]
    [InlineData(5, 1.623, 11.668)]
    [InlineData(10, 4.795, 18.390)]
    [InlineData(100, 81.364, 121.627)]
    public void The_interval_of_a_count_is_the_exact_one(int count, double low, double high)
    {
        var interval = CountInterval.Of(count);
        Assert.Equal((low, high), (Math.Round(interval.Low, 3), Math.Round(interval.High, 3)));
    }

    [Fact]
    public void A_large_count_has_an_interval_too()
    {
        var interval = CountInterval.Of(10_000);
        Assert.Equal((9805, 10198), (Math.Round(interval.Low), Math.Round(interval.High)));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CountInterval.Of(10_001));
    }

    private static CodedEvent Weighed(EventType type, string date, string from, string to, int quad, double goldstein) =>
        Filled.Act(type, date, from, to) with { Code = new EventCode(type, null, [], quad, null, "010", goldstein) };

    private RelationReading Read(string from, string to, string day = "2021-07-08") =>
        new RelationReader(_filled.Register, StateLoader.Levels(new DataFolder(Places.Data))).Read(_filled.Dossier, Filled.Day(day), Filled.Day(from), Filled.Day(to));
}
