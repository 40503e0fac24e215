namespace Chancery.Cli.Tests;

/// <summary>Votes in the Security Council on the command line. The members are those of October 2006.</summary>
public sealed class CouncilTests : CommandLine
{
    private const string Elected = "ARG,COG,DNK,GHA,GRC,JPN,PER,QAT,SVK,TZA";

    [Theory]
    [InlineData("CHN,FRA,GBR,RUS,USA," + Elected, "", "", "Adopted: 15 votes for it, 9 needed, no permanent member stops it.\n")]
    [InlineData("FRA,GBR,USA," + Elected, "CHN,RUS", "", "Vetoed by CHN, RUS: 13 votes for it, 9 needed.\n")]
    [InlineData("CHN,RUS", "USA,GBR,FRA", Elected, "Not adopted: 2 votes for it, 9 needed.\nThe vote of a permanent member against it is no veto, as it failed for want of votes.\n")]
    [InlineData("FRA,GBR,USA," + Elected, "", "CHN", "Adopted: 13 votes for it, 9 needed, no permanent member stops it.\nTook no part: RUS.\n")]
    public void A_vote_is_decided(string yes, string no, string abstain, string said) =>
        Assert.Equal((said, 0), Decided([.. new[] { ("--on", "2006-10-14"), ("--yes", yes), ("--no", no), ("--abstain", abstain) }.Where(o => o.Item2.Length > 0).SelectMany(o => new[] { o.Item1, o.Item2 })]));

    [Fact]
    public void On_procedure_nobody_vetoes() =>
        Assert.StartsWith("Adopted: 13", Run("council", "--on", "14/10/2006", "--yes", "FRA,GBR,USA," + Elected, "--no", "CHN,RUS", "--procedural").Output, StringComparison.Ordinal);

    [Fact]
    public void Without_votes_the_members_are_listed()
    {
        Assert.Equal(
            "Security Council on 25 Jun 1950: 11 members; a decision needs 7 votes.\nPermanent: FRA, GBR, SUN, TWN, USA\nElected: CUB, ECU, EGY, IND, NOR, YUG\n",
            Run("council", "--on", "1950-06-25").Output);
        Assert.Contains("Thường trực: FRA, GBR, SUN, TWN, USA", Run("council", "--on", "1950-06-25", "--lang", "vi").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_state_that_was_no_member_is_refused_with_the_members()
    {
        var outcome = Run("council", "--on", "2006-10-14", "--yes", "DEU");
        Assert.Equal((1, ""), (outcome.Exit, outcome.Output));
        Assert.Contains("CH3050", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("CHN, FRA, GBR, RUS, USA, ARG", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("CH3051", Run("council", "--on", "2006-10-14", "--yes", "CHN,CHN").Errors, StringComparison.Ordinal);
        Assert.Contains("CH3052", Run("council", "--on", "1945-10-14", "--yes", "CHN").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Ballots_in_a_file_are_answered_line_by_line()
    {
        var file = Write(
            "ballots.jsonl",
            """
            {"date":"2006-10-14","yes":["CHN","FRA","GBR","RUS","USA","ARG","COG","DNK","GHA"],"no":[],"abstain":["GRC"]}
            {"date":"2006-10-14","yes":["FRA","GBR","RUS","USA","ARG","COG","DNK","GHA","GRC"],"no":["CHN"],"abstain":[]}
            {"date":"2006-10-14","yes":["FRA"],"no":["CHN"],"abstain":[]}

            {"date":"2006-10-14","yes":["FRA","GBR","RUS","USA","ARG","COG","DNK","GHA","GRC"],"no":["CHN"],"abstain":[],"procedural":true}
            {"date":"2006-13-14","yes":[]}
            {"date":"2006-10-14","yes":["DEU"],"no":[],"abstain":[]}
            """);
        var outcome = Run("council", "--batch", file);
        Assert.Equal(
            """
            {"outcome":"adopted","vetoedBy":[],"needs":9,"yes":9,"no":0}
            {"outcome":"vetoed","vetoedBy":["CHN"],"needs":9,"yes":9,"no":1}
            {"outcome":"not-adopted","vetoedBy":[],"needs":9,"yes":1,"no":1}
            {"outcome":"adopted","vetoedBy":[],"needs":9,"yes":9,"no":1}
            {"line":6,"error":"CH3053"}
            {"line":7,"error":"CH3050"}

            """,
            outcome.Output);
        Assert.Equal(1, outcome.Exit);
        Assert.Contains("ballots.jsonl:6", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("CH1001", Run("council", "--batch", "missing.jsonl").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"outcome\": \"vetoed\"")]
    [InlineData("csv", "2006-10-14,vetoed,CHN RUS,9,13,2")]
    public void Programs_get_it_in_their_form(string format, string part) =>
        Assert.Contains(part, Run("council", "--on", "2006-10-14", "--yes", "FRA,GBR,USA," + Elected, "--no", "CHN,RUS", "--format", format).Output, StringComparison.Ordinal);

    private (string Output, int Exit) Decided(params string[] args)
    {
        var outcome = Run(["council", .. args]);
        return (outcome.Output, outcome.Exit);
    }
}
