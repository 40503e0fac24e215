using System.Globalization;
using Chancery.Data;
using Chancery.Dossier.Council;
using Chancery.Model;

namespace Chancery.Dossier.Tests;

public sealed class CouncilRuleTests
{
    private static readonly CouncilMembership Membership = CouncilLoader.Load(new DataFolder(Places.Data));
    private static readonly CouncilRule Rule = new(Membership);
    private static readonly DateOnly In2006 = new(2006, 10, 14);
    private static readonly DateOnly In1950 = new(1950, 6, 25);
    private static readonly string[] Permanent = ["CHN", "FRA", "GBR", "RUS", "USA"];

    [Theory]
    [InlineData("1965-12-31", 7, CouncilOutcome.Adopted)]
    [InlineData("1965-12-31", 6, CouncilOutcome.NotAdopted)]
    [InlineData("1966-01-01", 9, CouncilOutcome.Adopted)]
    [InlineData("1966-01-01", 8, CouncilOutcome.NotAdopted)]
    public void Seven_of_eleven_decided_until_the_end_of_1965_and_nine_of_fifteen_since(string day, int yes, CouncilOutcome outcome) =>
        Assert.Equal(outcome, CouncilRule.Decide(Day(day), yes, permanentNo: 0, isProcedural: false));

    [Fact]
    public void The_seat_counts_not_the_name_that_it_had()
    {
        Assert.Equal("SUN", Membership.Find("RUS", new DateOnly(1991, 12, 23))!.State);
        Assert.Equal("RUS", Membership.Find("SUN", new DateOnly(1991, 12, 24))!.State);
        Assert.Equal("TWN", Membership.Find("CHN", new DateOnly(1971, 10, 24))!.State);
        Assert.Equal("CHN", Membership.Find("TWN", new DateOnly(1971, 10, 25))!.State);
    }

    [Theory]
    [InlineData("1946-01-17", 11)]
    [InlineData("1965-12-31", 11)]
    [InlineData("1966-01-01", 15)]
    [InlineData("1971-10-24", 15)]
    [InlineData("1971-10-25", 15)]
    [InlineData("1991-12-24", 15)]
    [InlineData("2026-11-22", 15)]
    public void The_Council_has_as_many_members_as_its_law_of_the_day(string day, int members)
    {
        var council = Membership.On(Day(day));
        Assert.Equal((members, 5), (council.Length, council.Count(m => m.Seat is not null)));
    }

    [Fact]
    public void All_votes_for_it_adopt_a_draft()
    {
        var decision = Rule.Decide(Ballot(In2006, All(In2006), [], []));
        Assert.Equal((CouncilOutcome.Adopted, 9, 15), (decision.Outcome, decision.Needs, decision.Yes));
        Assert.Empty(decision.VetoedBy);
    }

    [Theory]
    [InlineData("CHN")]
    [InlineData("RUS")]
    [InlineData("USA")]
    [InlineData("FRA")]
    [InlineData("GBR")]
    public void One_permanent_member_against_it_stops_a_draft(string state)
    {
        var decision = Rule.Decide(Ballot(In2006, [.. All(In2006).Where(s => s != state)], [state], []));
        Assert.Equal(CouncilOutcome.Vetoed, decision.Outcome);
        Assert.Equal([state], decision.VetoedBy);
    }

    [Fact]
    public void Elected_members_against_it_stop_nothing_but_count()
    {
        var elected = All(In2006).Except(Permanent).ToArray();
        Assert.Equal(CouncilOutcome.Adopted, Rule.Decide(Ballot(In2006, [.. Permanent, .. elected[..4]], elected[4..], [])).Outcome);
        Assert.Equal(CouncilOutcome.NotAdopted, Rule.Decide(Ballot(In2006, [.. Permanent, .. elected[..3]], elected[3..], [])).Outcome);
    }

    [Fact]
    public void Without_the_votes_it_needs_nobody_vetoes_a_draft()
    {
        var decision = Rule.Decide(Ballot(In2006, [.. All(In2006).Except(Permanent).Take(8)], ["USA"], ["FRA", "GBR", "RUS", "CHN"]));
        Assert.Equal(CouncilOutcome.NotAdopted, decision.Outcome);
        Assert.Empty(decision.VetoedBy);
    }

    [Fact]
    public void A_permanent_member_that_abstains_or_is_absent_stops_nothing()
    {
        Assert.Equal(CouncilOutcome.Adopted, Rule.Decide(Ballot(In2006, [.. All(In2006).Except(Permanent)], [], Permanent)).Outcome);
        // The Soviet Union stayed away when the Council decided on Korea.
        var absent = Rule.Decide(Ballot(In1950, [.. All(In1950).Where(s => s is not ("SUN" or "YUG"))], [], ["YUG"]));
        Assert.Equal((CouncilOutcome.Adopted, 7), (absent.Outcome, absent.Needs));
    }

    [Fact]
    public void On_procedure_there_is_no_veto()
    {
        var ballot = Ballot(In2006, [.. All(In2006).Where(s => s is not ("CHN" or "RUS"))], ["CHN", "RUS"], []);
        Assert.Equal(CouncilOutcome.Vetoed, Rule.Decide(ballot).Outcome);
        Assert.Equal(CouncilOutcome.Adopted, Rule.Decide(ballot with { IsProcedural = true }).Outcome);
    }

    [Fact]
    public void A_party_to_the_dispute_does_not_count_where_it_must_abstain()
    {
        var ballot = Ballot(In2006, [.. All(In2006).Where(s => s != "GBR")], ["GBR"], []) with { Parties = ["GBR", "ARG"] };
        var decision = Rule.Decide(ballot);
        Assert.Equal((CouncilOutcome.Adopted, 13, 0), (decision.Outcome, decision.Yes, decision.No));
        Assert.Equal(["ARG", "GBR"], decision.HadToAbstain.Order(StringComparer.Ordinal));
        Assert.Equal(CouncilOutcome.Vetoed, Rule.Decide(ballot with { Parties = [] }).Outcome);
    }

    [Theory]
    [InlineData("DEU", CouncilFault.NoMember)]
    [InlineData("XYZ", CouncilFault.NoMember)]
    [InlineData("CHN", CouncilFault.VotedTwice)]
    [InlineData("TWN", CouncilFault.VotedTwice)]
    public void What_is_no_vote_of_a_member_is_refused(string state, CouncilFault fault)
    {
        var ballot = Ballot(In2006, ["CHN", "FRA"], [state], []);
        Assert.Equal((fault, state), Caught(ballot));
    }

    [Theory]
    [InlineData("1946-01-16")]
    [InlineData("2190-01-01")]
    public void Days_of_which_the_members_are_not_known_are_refused(string day) =>
        Assert.Equal(CouncilFault.UnknownDay, Caught(Ballot(Day(day), ["CHN"], [], [])).Fault);

    private static (CouncilFault Fault, string State) Caught(CouncilBallot ballot)
    {
        var caught = Assert.Throws<CouncilException>(() => Rule.Decide(ballot));
        return (caught.Fault, caught.State);
    }

    private static CouncilBallot Ballot(DateOnly day, string[] yes, string[] no, string[] abstain) => new(day, [.. yes], [.. no], [.. abstain]);

    private static string[] All(DateOnly day) => [.. Membership.On(day).Select(m => m.State)];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
