using Chancery.Model;
using Chancery.Pipeline;

namespace Chancery.Cli.Tests;

/// <summary>How the parties of a dossier deal with each other, on the command line.</summary>
public sealed class RelationTests : CommandLine
{
    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        parties: [USA, CHN, PRK]
        topics:
          - {id: peninsula, words: [Triều Tiên]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void They_come_out_as_a_page(string language) => Snapshot.Matches($"relations.{language}", Relations("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void They_come_out_for_programs(string format) => Snapshot.Matches($"relations.{format}", Relations("--format", format));

    [Fact]
    public void A_time_that_ends_before_it_begins_is_refused()
    {
        Assert.Contains("No report tells of any.", Relations("--to", "2021-06-30", "--lang", "en"), StringComparison.Ordinal);
        Assert.Equal(["CH3004"], Run("relations", Path.Combine(Folder, "korea.yaml"), "--from", "2021-08", "--to", "2021-07").Codes);
        Assert.Equal(["CH3005"], Run("relations").Codes);
    }

    private string Relations(params string[] options)
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
        var outcome = Run(["relations", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output;
    }

    private static CodedReport Code(Article article)
    {
        var coded = SampleCoder.Code(article);
        return coded with
        {
            Events =
            [
                .. coded.Events.Select(e => e with { Code = new EventCode(e.Type, null, [], e.Type == EventType.Consult ? 1 : 3, -2.5, "010", e.Type == EventType.Consult ? 1 : -4) }),
                new CodedEvent(EventType.Consult, EventMode.Talks, [new Side("USA", null), new Side("PRK", null)], [], EdtfDate.Parse("2021"), EventStatus.Held, null, coded.Events[0].Evidence),
            ],
        };
    }
}
