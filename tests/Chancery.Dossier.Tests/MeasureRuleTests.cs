using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

/// <summary>How a measure stands by its history.</summary>
public sealed class MeasureRuleTests
{
    [Theory]
    [InlineData("2009-06-11", "NotYet 2009-06-12 -")]
    [InlineData("2009-06-12", "InForce 2009-06-12 2010-06-12")]
    [InlineData("2010-06-06", "InForce 2009-06-12 2010-06-12")]
    [InlineData("2010-06-07", "InForce 2009-06-12 2011-06-12")]
    [InlineData("2011-06-12", "InForce 2009-06-12 2011-06-12")]
    [InlineData("2011-06-13", "Expired 2011-06-12 -")]
    [InlineData("2012-01-01", "InForce 2012-01-01 -")]
    [InlineData("2012-03-01", "Lifted 2012-02-01 -")]
    public void It_is_imposed_extended_lapses_comes_back_and_is_lifted(string day, string expected) =>
        Assert.Equal(expected, On(
            day,
            Step(MeasureAct.Impose, "2009-06-12", until: "2010-06-12"),
            Step(MeasureAct.Extend, "2010-06-07", until: "2011-06-12"),
            Step(MeasureAct.Impose, "2012-01-01"),
            Step(MeasureAct.Lift, "2012-02-01")));

    [Fact]
    public void What_was_extended_without_a_break_is_one_period()
    {
        var state = MeasureRule.On(
            [
                Step(MeasureAct.Impose, "2009-06-12", until: "2010-06-12"),
                Step(MeasureAct.Extend, "2010-06-12", until: "2011-06-12"),
                Step(MeasureAct.Extend, "2011-07-01", until: "2012-06-12"),
            ],
            Filled.Day("2012-01-01"));
        Assert.Equal(
            ["2009-06-12 2011-06-12 Expired", "2011-07-01 2012-06-12 "],
            state.Periods.Select(p => $"{p.From} {p.To} {p.Ended}"));
    }

    [Theory]
    [InlineData(MeasureStatus.Planned)]
    [InlineData(MeasureStatus.Proposed)]
    [InlineData(MeasureStatus.Threatened)]
    [InlineData(MeasureStatus.Possible)]
    [InlineData(MeasureStatus.Off)]
    public void What_is_not_done_changes_nothing(MeasureStatus status)
    {
        Assert.Equal("NotImposed - -", On("2020-01-01", Step(MeasureAct.Impose, "2019-01-01") with { Status = status }));
        Assert.Equal("InForce 2018-01-01 -", On("2020-01-01", Step(MeasureAct.Impose, "2018-01-01"), Step(MeasureAct.Lift, "2019-01-01") with { Status = status }));
        Assert.Equal("Expired 2018-12-31 -", On("2020-01-01", Step(MeasureAct.Impose, "2018-01-01", until: "2018-12-31"), Step(MeasureAct.Extend, "2018-12-01", until: "2021-01-01") with { Status = status }));
    }

    [Fact]
    public void What_is_asked_for_or_exempted_leaves_it_in_force()
    {
        Assert.Equal("InForce 2018-01-01 -", On("2020-01-01", Step(MeasureAct.Impose, "2018-01-01"), Step(MeasureAct.Ask, "2019-01-01") with { Asked = MeasureAct.Lift }));
        Assert.Equal("InForce 2018-01-01 -", On("2020-01-01", Step(MeasureAct.Impose, "2018-01-01"), Step(MeasureAct.Exempt, "2019-01-01")));
        Assert.Equal("NotImposed - -", On("2020-01-01", Step(MeasureAct.Ask, "2019-01-01") with { Asked = MeasureAct.Impose }));
    }

    [Fact]
    public void What_is_eased_for_a_time_is_whole_again_after_it()
    {
        MeasureStep[] steps = [Step(MeasureAct.Impose, "2018-01-01"), Step(MeasureAct.Ease, "2019-01-01", until: "2019-06-30")];
        Assert.Equal("InForce 2018-01-01 -", On("2018-12-31", steps));
        Assert.Equal("Eased 2019-01-01 -", On("2019-06-30", steps));
        Assert.Equal("InForce 2018-01-01 -", On("2019-07-01", steps));
    }

    [Fact]
    public void A_measure_that_was_announced_for_later_does_not_hold_yet()
    {
        var later = Step(MeasureAct.Impose, "2017-12-22") with { Effective = EdtfDate.Parse("2018-01-01") };
        Assert.Equal("NotYet 2018-01-01 -", On("2017-12-31", later));
        Assert.Equal("InForce 2018-01-01 -", On("2018-01-01", later));
    }

    [Fact]
    public void A_term_that_ends_in_a_month_may_have_ended_in_it()
    {
        var step = Step(MeasureAct.Impose, "2018-01-01", until: "2018-07");
        Assert.Equal("InForce 2018-01-01 2018-07", On("2018-06-30", step));
        Assert.Equal("MayHaveEnded 2018-01-01 2018-07", On("2018-07-01", step));
        Assert.Equal("MayHaveEnded 2018-01-01 2018-07", On("2018-07-31", step));
        Assert.Equal("Expired 2018-07 -", On("2018-08-01", step));
    }

    [Fact]
    public void A_length_of_time_is_reckoned_from_the_end_of_the_term_before()
    {
        MeasureStep[] steps = [Step(MeasureAct.Impose, "2018-01-15", until: "2018-07-15"), Step(MeasureAct.Extend, "2018-07-01") with { Term = "P6M" }];
        Assert.Equal("InForce 2018-01-15 2019-01-15", On("2018-08-01", steps));
        Assert.True(MeasureRule.On(steps, Filled.Day("2018-08-01")).IsReckoned);
        Assert.False(MeasureRule.On(steps, Filled.Day("2018-06-01")).IsReckoned);
    }

    [Theory]
    [InlineData("P1Y", "2021-01-31")]
    [InlineData("P1M", "2020-02-29")]
    [InlineData("P2W", "2020-02-14")]
    [InlineData("P90D", "2020-04-30")]
    [InlineData("P1Y6M", null)]
    [InlineData("P", null)]
    [InlineData("PY", null)]
    [InlineData(null, null)]
    public void Lengths_of_time_are_added_by_the_calendar(string? length, string? end) =>
        Assert.Equal(end is null ? null : Filled.Day(end), MeasureRule.After(Filled.Day("2020-01-31"), length));

    [Fact]
    public void What_was_first_told_by_its_extension_was_there_before() =>
        Assert.Equal("InForce - 2019-01-01", On("2018-06-01", Step(MeasureAct.Extend, "2018-01-01", until: "2019-01-01")));

    [Fact]
    public void That_it_ended_by_its_term_may_be_told() =>
        Assert.Equal("ToldExpired 2019-01-02 -", On("2019-02-01", Step(MeasureAct.Impose, "2018-01-01"), Step(MeasureAct.Expire, "2019-01-02")));

    private static string On(string day, params MeasureStep[] steps)
    {
        var state = MeasureRule.On(steps.Reverse(), Filled.Day(day));
        return $"{state.Standing} {(state.Since is { } since ? since : "-")} {(state.Until is { } until ? until : "-")}";
    }

    private static MeasureStep Step(MeasureAct act, string announced, string? until = null) => new()
    {
        Act = act,
        Status = MeasureStatus.Held,
        Announced = EdtfDate.Parse(announced),
        Until = until is null ? null : EdtfDate.Parse(until),
    };
}
