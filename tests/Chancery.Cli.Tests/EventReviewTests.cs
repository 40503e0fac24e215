using System.Text.Json;

namespace Chancery.Cli.Tests;

/// <summary>Events that people merge and split.</summary>
public sealed class EventReviewTests : CommandLine
{
    private static readonly Around World = new() { Variable = static name => name == "USER" ? "desk" : null };

    public EventReviewTests()
    {
        Ask("read", Write("a.txt", SampleCoder.Call));
        Ask("read", Write("b.txt", SampleCoder.Call.Replace("(TTXVN/Vietnam+)", "(TTXVN)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Reports_are_set_apart_and_put_together_again()
    {
        var id = Calls()[0];
        var before = Ask("events", "--format", "json").Output;
        var split = Ask("events", "split", id, "b.txt", "--why", "another call of that day");
        Assert.Equal(ExitCode.Done, split.Exit);
        Assert.EndsWith("chancery review undo 1\n", split.Output, StringComparison.Ordinal);
        Assert.Equal(2, Calls().Count);
        var page = Ask("events", id).Output;
        Assert.Contains("1: two events (desk, 8 Jul 2021) – another call of that day", page, StringComparison.Ordinal);
        Assert.Contains(id, page, StringComparison.Ordinal);
        foreach (var format in (string[])["table", "json", "csv"])
        {
            var decisions = Ask("review", "decisions", "--format", format).Output;
            Assert.Contains("another call of that day", decisions, StringComparison.Ordinal);
            Assert.All(Calls(), i => Assert.Contains(i, decisions, StringComparison.Ordinal));
        }

        var merged = Ask(["events", "merge", .. Calls()]);
        Assert.Equal(ExitCode.Done, merged.Exit);
        Assert.EndsWith("chancery review undo 2\n", merged.Output, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Single(Calls()));
        using (var document = JsonDocument.Parse(Ask("events", id, "--format", "json").Output))
        {
            var decisions = document.RootElement.GetProperty("decisions");
            Assert.Equal(["split", "merge"], decisions.EnumerateArray().Select(d => d.GetProperty("act").GetString()));
            Assert.Equal(2, decisions[1].GetProperty("members").GetArrayLength());
            Assert.All(decisions[1].GetProperty("members").EnumerateArray(), m => Assert.True(m.GetProperty("there").GetBoolean()));
        }

        Assert.Equal(ExitCode.Done, Ask("review", "undo", "2").Exit);
        Assert.Equal(2, Calls().Count);
        Assert.Equal(ExitCode.Done, Ask("review", "undo", "1", "--by", "chief").Exit);
        Assert.Equal(before, Ask("events", "--format", "json").Output);
        Assert.Contains("chief", Ask("review", "decisions").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_an_event_tells_what_a_person_stands_behind()
    {
        var id = Calls()[0];
        Ask("review", "accept", id);
        Assert.Contains($"{id} · accepted by a person, decision 1", Ask("events", id).Output, StringComparison.Ordinal);
        Assert.Contains(",accepted,1,", Ask("events", id, "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_an_event_tells_by_which_coding_it_is_there()
    {
        var id = Calls()[0];
        Assert.Contains($"{id} · 1, test (8 Jul 2021)\n", Ask("events", id).Output, StringComparison.Ordinal);
        Ask(World with { LoadCoder = _ => SampleCoder.Versions("2", "newer") }, "read", Path.Combine(Folder, "a.txt"), Path.Combine(Folder, "b.txt"));
        Assert.Contains($"{id} · 2, newer (8 Jul 2021) · since 1, test (8 Jul 2021)\n", Ask("events", id).Output, StringComparison.Ordinal);
        Assert.EndsWith(",machine,,1,test,2021-07-08T09:10:11Z,2021-07-08T09:10:11Z", Ask("events", id, "--format", "csv").Lines[1].TrimEnd(), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Ask("events", id, "--format", "json").Output);
        var told = document.RootElement.GetProperty("witnesses")[0].GetProperty("told")[0];
        Assert.Equal(("1", "newer"), (told.GetProperty("firstSeen").GetProperty("coder").GetString(), told.GetProperty("lastSeen").GetProperty("data").GetString()));
        Assert.Equal("2021-07-08T09:10:11Z", document.RootElement.GetProperty("support")[0].GetProperty("values")[0].GetProperty("firstSeen").GetString());
    }

    [Theory]
    [InlineData("CH3015", "events", "merge", "9f3a2b1c-04be12", "CALL")]
    [InlineData("CH3037", "events", "merge", "CALL", "CALL")]
    [InlineData("CH3038", "events", "merge", "CALL", "REFUSAL")]
    [InlineData("CH3015", "events", "split", "x", "a.txt")]
    [InlineData("CH3039", "events", "split", "CALL", "REFUSAL")]
    [InlineData("CH3039", "events", "split", "CALL", "no such report")]
    [InlineData("CH3011", "events", "split", "CALL", "FOLDER")]
    [InlineData("CH3039", "events", "split", "CALL", "")]
    [InlineData("CH3040", "events", "split", "CALL", "a.txt", "b.txt")]
    public void What_cannot_be_decided_is_refused(string code, params string[] words)
    {
        var outcome = Ask([.. words.Select(w => w switch { "CALL" => Calls()[0], "REFUSAL" => Ids("REJECT")[0], "FOLDER" => Folder, _ => w })]);
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Equal([code], outcome.Codes);
        Assert.DoesNotContain("{", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(Ask("review", "decisions").Lines);
    }

    private List<string> Calls() => Ids("CONSULT");

    private List<string> Ids(string type)
    {
        using var document = JsonDocument.Parse(Ask("events", "--type", type, "--format", "json").Output);
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("id").GetString()!)];
    }

    private Outcome Ask(params string[] words) => Ask(World, words);

    private Outcome Ask(Around around, params string[] words) => Run(around, [.. words, "--register", Register]);
}
