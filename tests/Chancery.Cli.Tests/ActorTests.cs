using Chancery.Pipeline;

namespace Chancery.Cli.Tests;

public sealed class ActorTests : CommandLine
{
    private static readonly Around World = new()
    {
        LoadKnowledge = static _ => ActorKnowledgeFiles.Load(Path.Combine(Repository.Root, "data")),
        Variable = static name => name == "USER" ? "desk" : null,
    };

    public ActorTests() => Ask("read", Write("a.txt", SampleCoder.Call));

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Who_held_an_office_is_told_with_the_line_that_says_so(string format)
    {
        var outcome = Ask("who", "đặc phái viên Mỹ về Triều Tiên", "--on", "6/7/2021", "--format", format);
        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Contains("Sung Kim", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("authority/tenures.tsv:", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Biegun", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_office_of_which_nobody_is_known_is_said_so() =>
        Assert.Equal("Nobody is known to have been vua Mỹ on 6 Jul 2021.", Assert.Single(Ask("who", "vua Mỹ", "--on", "2021-07-06").Lines));

    [Theory]
    [InlineData("who")]
    [InlineData("who", "ngoại trưởng Mỹ", "--on", "2021")]
    [InlineData("actor")]
    [InlineData("actor", "merge", "Sung Kim")]
    [InlineData("actor", "undo", "x")]
    public void What_is_no_question_is_refused(params string[] words) => Assert.Equal(ExitCode.Usage, Ask(words).Exit);

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void An_actor_is_shown_under_any_name(string format)
    {
        var outcome = Ask("actor", "Liu Xiaoming", "--format", format);
        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Contains("Lưu Hiểu Minh", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_are_made_one_and_two_again()
    {
        var merged = Ask("actor", "merge", "Sung Kim", "Lưu Hiểu Minh", "--why", "a test of the desk");
        Assert.Equal(ExitCode.Done, merged.Exit);
        Assert.Contains("a test of the desk", Ask("actor", "Sung Kim").Output, StringComparison.Ordinal);
        Assert.Contains("one person already", Ask("actor", "merge", "Sung Kim", "Lưu Hiểu Minh").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Ask("actor", "undo", "1").Exit);
        Assert.Equal(ExitCode.InputFailed, Ask("actor", "undo", "1").Exit);
        Assert.DoesNotContain("Lưu Hiểu Minh", Ask("actor", "Sung Kim").Output, StringComparison.Ordinal);
        foreach (var format in (string[])["table", "json", "csv"])
        {
            Assert.Contains("desk", Ask("actor", "decisions", "--format", format).Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("CH3021", "actor", "Nobody Known")]
    [InlineData("CH3022", "actor", "merge", "Kim", "Sung Kim")]
    [InlineData("CH3023", "actor", "split", "Sung Kim")]
    [InlineData("CH3024", "actor", "undo", "7")]
    public void A_name_that_is_not_enough_is_refused(string code, params string[] words)
    {
        var outcome = Ask(words);
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Contains(code, outcome.Errors, StringComparison.Ordinal);
    }

    private Outcome Ask(params string[] words) => Run(World, [.. words, "--register", Register]);
}
