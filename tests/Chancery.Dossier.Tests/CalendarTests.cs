using Chancery.Data;
using Chancery.Dossier.Calendar;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>What was and is to be, by reports that are coded by hand.</summary>
public sealed class CalendarTests : IDisposable
{
    private static readonly SanctionRecord Record = SanctionLoader.Load(new DataFolder(Places.Data));
    private static readonly Side Trump = new("USA", "Donald Trump", "Tổng thống Mỹ");
    private static readonly Side Kim = new("PRK", "Kim Jong-un", "nhà lãnh đạo Triều Tiên");
    private static readonly Side Pompeo = new("USA", "Mike Pompeo", "Ngoại trưởng Mỹ");

    private readonly Filled _filled = new();

    public void Dispose() => _filled.Dispose();

    [Fact]
    public void A_summit_is_ahead_called_off_planned_anew_and_held()
    {
        Plan("2018-05-10", "2018-06-12", Trump, Kim);
        Assert.Equal(["2018-06-12 Ahead"], Lines("2018-05-12"));
        Tell("2018-05-24", "2018-06-12", EventStatus.Off, EventMode.Summit, Trump, Kim);
        Assert.Equal(["2018-06-12 Off"], Lines("2018-05-24"));
        Plan("2018-06-01", "2018-06-12", Trump, Kim);
        Assert.Equal(["2018-06-12 Ahead"], Lines("2018-06-02"));
        Assert.Equal(["2018-06-12 Missed"], Lines("2018-06-13"));
        Tell("2018-06-13", "2018-06-12", EventStatus.Held, EventMode.Summit, Trump, Kim);
        Assert.Equal(["2018-06-12 Held"], Lines("2018-06-13"));
        Assert.Equal(["2018-06-12 Ahead"], Lines("2018-06-12"));
        var entry = Assert.Single(Read("2018-06-13").Entries);
        Assert.Equal((2, Filled.Day("2018-05-10"), Filled.Day("2018-06-13")), (entry.Announced.Count, entry.Announced[0].Reported, entry.Outcome!.Reported));
    }

    [Fact]
    public void What_is_announced_for_another_date_was_moved()
    {
        Plan("2018-05-10", "2018-06-12", Trump, Kim);
        Plan("2018-05-28", "2018-07-03", Trump, Kim);
        Assert.Equal(["2018-06-12 Moved", "2018-07-03 Ahead"], Lines("2018-05-30"));
        var entries = Read("2018-05-30").Entries;
        Assert.Equal(("2018-07-03", null), (entries[0].MovedTo.ToString(), entries[0].MovedFrom));
        Assert.Equal("2018-06-12", entries[1].MovedFrom.ToString());
        // Asked for the later time alone, it is still told from when it was moved.
        Assert.Equal("2018-06-12", Assert.Single(Read("2018-05-30", from: "2018-07-01").Entries).MovedFrom.ToString());
        Assert.Equal(["2018-06-12 Ahead"], Lines("2018-05-20"));
    }

    [Fact]
    public void Meetings_of_others_or_of_another_kind_are_not_the_same()
    {
        Plan("2018-05-10", "2018-06-12", Trump, Kim);
        Plan("2018-05-28", "2018-07-03", Pompeo, Kim);
        Tell("2018-06-12", "2018-06-12", EventStatus.Held, EventMode.Phone, new Side("USA", null), new Side("PRK", null));
        Assert.Equal(["2018-06-12 Missed", "2018-07-03 Ahead"], Lines("2018-06-14"));
    }

    [Fact]
    public void What_is_announced_for_a_year_was_not_held_before_it_was_announced()
    {
        Tell("2018-03-02", "2018-03-01", EventStatus.Held, EventMode.Summit, Trump, Kim);
        Plan("2018-05-10", "2018", Trump, Kim);
        Assert.Equal(["2018 Ahead"], Lines("2018-06-01"));
        Tell("2018-09-02", "2018-09-01", EventStatus.Held, EventMode.Summit, Trump, Kim);
        Assert.Equal(["2018 Held"], Lines("2018-09-02"));
    }

    [Fact]
    public void A_month_stays_a_month()
    {
        Plan("2018-05-10", "2018-08", Trump, Kim);
        Assert.Equal(["2018-08 Ahead"], Lines("2018-08-31"));
        Assert.Equal(["2018-08 Missed"], Lines("2018-09-01"));
    }

    [Fact]
    public void Terms_are_prolonged_missed_or_ahead()
    {
        var calendar = Read("2024-05-01", from: "2022-01-01", to: "2026-12-31", parties: ["UNO", "PRK"]);
        Assert.Equal(
            [
                "2022-04-30 Renewal Held", "2023-04-30 Renewal Held", "2024-04-30 Renewal Missed", "2025-04-30 Anniversary Missed", "2026-04-30 Anniversary Missed",
            ],
            calendar.Entries.Select(e => $"{e.Date} {e.Kind} {e.Status}"));
        Assert.Equal([1, 2], calendar.Entries.Select(e => e.Years).OfType<int>());
        Assert.Equal("2024-04-30 Renewal Ahead", Read("2024-04-30", from: "2024-01-01", to: "2024-12-31", parties: ["UNO", "PRK"]).Entries.Select(e => $"{e.Date} {e.Kind} {e.Status}").Single());
    }

    [Fact]
    public void A_measure_that_is_taken_back_leaves_its_term_off()
    {
        _filled.Tell("2018-02-01", "Mỹ gia hạn trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Extend, until: "2018-12-31")]);
        _filled.Tell("2018-06-15", "Mỹ bỏ trừng phạt Triều Tiên.", measures: [Filled.Sanctions(MeasureAct.Lift)]);
        Assert.Equal(["2018-12-31 Ahead"], Lines("2018-06-14"));
        Assert.Equal(["2018-12-31 Off"], Lines("2018-06-15"));
    }

    private List<string> Lines(string day) => [.. Read(day).Entries.Select(e => $"{e.Date} {e.Status}")];

    private DossierCalendar Read(string day, string from = "2018-01-01", string to = "2019-12-31", IReadOnlyList<string>? parties = null) =>
        new CalendarReader(_filled.Register.Pairs, Record).Read(_filled.Dossier with { Parties = parties ?? ["USA", "PRK"] }, Filled.Day(day), Filled.Day(from), Filled.Day(to));

    private void Plan(string reported, string date, params Side[] sides) => Tell(reported, date, EventStatus.Planned, EventMode.Summit, sides);

    private void Tell(string reported, string date, EventStatus status, EventMode mode, params Side[] sides) =>
        _filled.Tell(reported, $"Cuộc gặp ngày {date}, tin ngày {reported}, {status}.", events: [Filled.Contact(date, mode, status, sides)]);
}
