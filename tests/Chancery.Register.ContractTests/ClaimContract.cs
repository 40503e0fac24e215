using Chancery.Model;
using Chancery.Register.Claims;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of claims: the first since 2008, the third meeting.</summary>
public abstract class ClaimContract : ContractTest
{
    private static readonly Side Moon = new("KOR", "Moon Jae-in", "Tổng thống Hàn Quốc");
    private static readonly Side Kim = new("PRK", "Kim Jong-un");

    [Fact]
    public void As_many_as_a_claim_supposes_agree()
    {
        var register = Filed(("a", "2018-04-28", [Meeting("2018-04-27")]), ("b", "2018-05-27", [Meeting("2018-05-26")]), ("c", "2018-09-19", [Meeting("2018-09-18", Third())]));

        var claim = Assert.Single(Check(register, "2018-09-18"));

        Assert.Equal(ClaimVerdict.Agrees, claim.Verdict);
        Assert.Equal(["2018-04-27", "2018-05-26"], Dates(claim));
        Assert.Equal((3, 1), (claim.Claim.Ordinal, claim.Witnesses));
        Assert.Equal(new DateOnly(2018, 4, 28), register.Claims.ReportsSince());
        Assert.Empty(Check(register, "2018-05-26"));
    }

    [Fact]
    public void More_than_a_claim_supposes_are_shown()
    {
        var register = Filed(("a", "2018-05-03", [Meeting("2018-04-27"), Meeting("2018-05-02")]), ("b", "2018-05-27", [Meeting("2018-05-26")]), ("c", "2018-09-19", [Meeting("2018-09-18", Third())]));
        var claim = Assert.Single(Check(register, "2018-09-18"));
        Assert.Equal(["2018-04-27", "2018-05-02", "2018-05-26"], Dates(claim));
        Assert.Equal(ClaimVerdict.More, claim.Verdict);
    }

    [Fact]
    public void Fewer_prove_nothing()
    {
        var register = Filed(("a", "2018-05-27", [Meeting("2018-05-26")]), ("c", "2018-09-19", [Meeting("2018-09-18", Third())]));
        var claim = Assert.Single(Check(register, "2018-09-18"));
        Assert.Equal(ClaimVerdict.Fewer, claim.Verdict);
        Assert.Equal(["2018-05-26"], Dates(claim));
    }

    [Theory]
    [InlineData("2007", ClaimVerdict.Agrees, "", "2007-10-02")]
    [InlineData("2007-10-02", ClaimVerdict.Agrees, "", "2007-10-02")]
    [InlineData("2000", ClaimVerdict.More, "2007-10-02", "2000-06-13")]
    [InlineData(null, ClaimVerdict.More, "2000-06-13,2007-10-02", null)]
    public void The_first_since_has_none_between(string? since, ClaimVerdict verdict, string known, string? previous)
    {
        var register = Filed(
            ("a", "2007-10-03", [States("2007-10-02"), States("2000-06-13")]),
            ("c", "2018-04-28", [States("2018-04-27", new EventClaim(1, States(null).Actors, since is null ? null : EdtfDate.Parse(since), null, null, Proof()))]));

        var claim = Assert.Single(Check(register, "2018-04-27"));

        Assert.Equal(verdict, claim.Verdict);
        Assert.Equal(known, string.Join(',', Dates(claim)));
        Assert.Equal(previous, claim.Previous?.Event.Date.ToString());
    }

    [Theory]
    [InlineData(1, "P10Y", ClaimVerdict.Agrees)]
    [InlineData(1, "P11Y", ClaimVerdict.Agrees)]
    [InlineData(1, "P15Y", ClaimVerdict.More)]
    [InlineData(2, "P15Y", ClaimVerdict.Agrees)]
    [InlineData(2, "P1M", ClaimVerdict.Fewer)]
    [InlineData(2, "PXY", ClaimVerdict.Unclear)]
    public void A_length_of_time_is_counted_back_from_the_day(int ordinal, string within, ClaimVerdict verdict)
    {
        var register = Filed(
            ("a", "2007-10-03", [States("2007-10-02")]),
            ("c", "2018-04-28", [States("2018-04-27", new EventClaim(ordinal, States(null).Actors, null, within, null, Proof()))]));
        Assert.Equal(verdict, Assert.Single(Check(register, "2018-04-27")).Verdict);
    }

    [Fact]
    public void What_is_counted_from_something_that_is_no_date_is_not_judged()
    {
        var limited = Third() with { Limit = "kể từ khi nhậm chức" };
        var register = Filed(("a", "2018-05-27", [Meeting("2018-05-26")]), ("c", "2018-09-19", [Meeting("2018-09-18", limited)]));
        var claim = Assert.Single(Check(register, "2018-09-18"));
        Assert.Equal((ClaimVerdict.Unclear, 1), (claim.Verdict, claim.Known.Count));
    }

    [Fact]
    public void Only_those_count_whom_the_claim_names()
    {
        var office = new EventClaim(1, [new Side("KOR", null, "tổng thống Hàn Quốc"), new Side("PRK", null)], null, null, null, Proof());
        var register = Filed(
            ("a", "2018-03-06", [Meeting("2018-03-05") with { Actors = [new Side("KOR", "Chung Eui-yong", "cố vấn an ninh"), Kim] }]),
            ("b", "2018-05-27", [Meeting("2018-05-26")]),
            ("c", "2018-09-19", [Meeting("2018-09-18", Third(), office)]));

        var claims = Check(register, "2018-09-18");

        Assert.All(claims, c => Assert.Equal(["2018-05-26"], Dates(c)));
        Assert.All(claims, c => Assert.Equal(1, c.Others));
        Assert.Equal([ClaimVerdict.More, ClaimVerdict.Fewer], claims.Select(c => c.Verdict));
    }

    [Fact]
    public void Days_that_follow_one_another_are_one_contact_and_plans_are_none()
    {
        var register = Filed(
            ("a", "2018-04-29", [Meeting("2018-04-27"), Meeting("2018-04-28")]),
            ("b", "2018-05-20", [Meeting("2018-05-26") with { Status = EventStatus.Planned }]),
            ("c", "2018-09-21", [Meeting("2018-09-18"), Meeting("2018-09-19", Third())]));
        var claim = Assert.Single(Check(register, "2018-09-19"));
        Assert.Equal(["2018-04-27"], Dates(claim));
    }

    [Fact]
    public void A_visit_counts_visits_the_same_way()
    {
        var visit = Meeting("2019-06-20") with { Mode = EventMode.Visit, Actors = [new Side("CHN", "Tập Cận Bình")], Recipients = [new Side("PRK", null)] };
        var claim = new EventClaim(1, [new Side("CHN", "Tập Cận Bình"), new Side("PRK", null)], null, null, null, Proof());
        var register = Filed(
            ("a", "2018-03-28", [Meeting("2018-03-26") with { Mode = EventMode.Visit, Actors = [Kim], Recipients = [new Side("CHN", "Tập Cận Bình")] }]),
            ("b", "2019-06-21", [visit with { Claims = [claim] }]));
        Assert.Equal(ClaimVerdict.Agrees, Assert.Single(Check(register, "2019-06-20")).Verdict);
    }

    [Fact]
    public void A_report_is_asked_for_its_own_claims_and_what_is_still_to_come_counts_all_before_it()
    {
        var register = Filed(
            ("a", "2018-04-28", [Meeting("2018-04-27")]),
            ("b", "2018-05-20", [Meeting(null, Third() with { Ordinal = 2 }) with { Status = EventStatus.Planned }]),
            ("c", "2018-09-19", [Meeting("2018-09-18", Third())]));

        var claims = register.Claims.Check(register.Find("b").Single().Hash);

        Assert.Equal((2, ClaimVerdict.Agrees), (Assert.Single(claims).Claim.Ordinal, claims[0].Verdict));
        Assert.Empty(register.Claims.Check(register.Find("a").Single().Hash));
        Assert.Empty(register.Claims.Check("0"));
    }

    [Fact]
    public void What_several_reports_claim_alike_is_one_claim_with_several_witnesses()
    {
        var register = Filed(
            ("a", "2018-09-19", [Meeting("2018-09-18", Third())]),
            ("b", "2018-09-19", [Meeting("2018-09-18", Third() with { Evidence = new Evidence(new Text.TextSpan(3, 5), "bb", "claim.behind") })]),
            ("c", "2018-09-19", [Meeting("2018-09-18", Third() with { Ordinal = 4 })]));
        Assert.Equal([(3, 2), (4, 1)], Check(register, "2018-09-18").Select(c => (c.Claim.Ordinal, c.Witnesses)));
    }

    [Fact]
    public void An_empty_register_has_no_reports() => Assert.Null(Register().Claims.ReportsSince());

    private static IReadOnlyList<CheckedClaim> Check(IRegister register, string day) =>
        register.Claims.Check(register.FindEvent(register.Events(new EventFilter()).Single(e => e.Event.Date.ToString() == day).Id)!);

    private static IEnumerable<string> Dates(CheckedClaim claim) => claim.Known.Select(k => k.Event.Date.ToString()!);

    private static EventClaim Third() => new(3, [Moon with { Office = null }, Kim], null, null, null, Proof());

    private static Evidence Proof() => new(new Text.TextSpan(0, 3), "tin", "claim.behind");

    private static CodedEvent Meeting(string? date, params EventClaim[] claims) => new(
        EventType.Consult, EventMode.Meeting, [Moon, Kim], [], date is null ? null : EdtfDate.Parse(date), EventStatus.Held, null, [new Evidence(new Text.TextSpan(0, 9), "tin", "consult.meet")])
    {
        Claims = claims,
    };

    private static CodedEvent States(string? date, params EventClaim[] claims) =>
        Meeting(date, claims) with { Mode = EventMode.Summit, Actors = [new Side("KOR", null), new Side("PRK", null)] };

    private IRegister Filed(params (string Id, string Published, CodedEvent[] Events)[] reports)
    {
        var register = Register();
        foreach (var (id, published, events) in reports)
        {
            var article = Sample.Article(id, string.Join(' ', Enumerable.Range(0, 12).Select(i => $"tin{id}{i}")), published);
            register.File(article, Sample.Coded(article, events));
        }
        return register;
    }
}
