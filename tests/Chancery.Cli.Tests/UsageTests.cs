using System.CommandLine;
using Chancery.Cli.Commands;
using Chancery.Output;
using Chancery.Pipeline;

namespace Chancery.Cli.Tests;

public sealed class UsageTests : CommandLine
{
    [Theory]
    [InlineData("CH3002", "nothing")]
    [InlineData("CH3002", "timeline", "--form", "x")]
    [InlineData("CH3003", "timeline", "--from")]
    [InlineData("CH3004", "timeline", "--from", "soon")]
    [InlineData("CH3004", "timeline", "--type", "talk")]
    [InlineData("CH3004", "timeline", "--format", "xml")]
    [InlineData("CH3004", "timeline", "--lang", "fr")]
    [InlineData("CH3004", "read", "--lang", "fr", "x")]
    [InlineData("CH3005", "read")]
    [InlineData("CH3005", "show")]
    [InlineData("CH3005", "eval", "only-one")]
    public void What_is_not_understood_is_said(string code, params string[] args)
    {
        var outcome = Run(new Around { UserData = Folder }, args);
        Assert.Equal(2, outcome.Exit);
        Assert.Equal([code], outcome.Codes);
        Assert.Equal("", outcome.Output);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Help_as_it_is_printed(string language)
    {
        Snapshot.Matches($"help.{language}", Run(new Around(), "--help", "--lang", language).Output);
        Snapshot.Matches($"help-timeline.{language}", Run(new Around(), "timeline", "--help", "--lang=" + language).Output);
    }

    [Fact]
    public void Every_command_argument_and_option_has_its_help()
    {
        foreach (var language in Messages.Languages)
        {
            var messages = Messages.Load(ProgramData.Find(AppContext.BaseDirectory), language);
            using var surroundings = new Surroundings { Input = Stream.Null, Output = Stream.Null, Errors = TextWriter.Null, ProgramFolder = "" };
            var root = new ChanceryCommand(new Session(surroundings, messages));
            foreach (var symbol in root.Subcommands.SelectMany(c => c.Arguments.Concat<Symbol>(c.Options).Append(c)).Concat(root.Options))
            {
                Assert.False(string.IsNullOrEmpty(symbol.Description) || symbol.Description.StartsWith("help.", StringComparison.Ordinal), symbol.Name);
            }
        }
    }

    [Fact]
    public void Nothing_at_all_prints_the_help()
    {
        var outcome = Run(new Around());
        Assert.Equal(0, outcome.Exit);
        Assert.Contains("timeline", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_is_one_line() => Assert.Matches(@"^chancery \d+\.\d+\.\d+\S*\n$", Run(new Around(), "--version").Output);

    [Fact]
    public void A_data_folder_that_is_none_is_named()
    {
        var outcome = Run(new Around { LoadCoder = ReportCoding.Load }, "code", "x.txt", "--data", Path.Combine(Folder, "none"));
        Assert.Equal(3, outcome.Exit);
        Assert.Equal(["CH3006"], outcome.Codes);
    }
}
