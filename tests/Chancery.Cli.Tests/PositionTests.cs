using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>What the parties of a dossier offered and refused, on the command line.</summary>
public sealed class PositionTests : CommandLine
{
    private const string Text =
        """
        Phía Mỹ nói hai lời
        Ngoại trưởng Mỹ nói sẵn sàng đối thoại với Triều Tiên.
        Tổng thống Mỹ nói sẽ không đối thoại với Triều Tiên.
        Mỹ chỉ dỡ bỏ trừng phạt khi Triều Tiên từ bỏ vũ khí hạt nhân.
        Tổng thống Mỹ khen cuộc đối thoại với Triều Tiên.
        """;

    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        stale-after: 5
        parties: [USA, PRK]
        topics:
          - {id: peninsula, words: [Triều Tiên]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void They_come_out_as_a_page(string language) => Snapshot.Matches($"positions.{language}", Positions("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void They_come_out_for_programs(string format) => Snapshot.Matches($"positions.{format}", Positions("--format", format));

    [Fact]
    public void A_party_and_a_topic_can_be_asked_for_and_no_other()
    {
        var output = Positions("--party", "usa", "--topic", "sanctions", "--lang", "en");
        Assert.Contains("USA · sanctions", output, StringComparison.Ordinal);
        Assert.DoesNotContain("talks", output, StringComparison.Ordinal);
        Assert.Equal(["CH3004"], Run("positions", Path.Combine(Folder, "korea.yaml"), "--party", "CHN").Codes);
        Assert.Equal(["CH3004"], Run("positions", Path.Combine(Folder, "korea.yaml"), "--topic", "weather").Codes);
        Assert.Equal(["CH3005"], Run("positions").Codes);
        Assert.Equal(["CH3060"], Run("positions", "nowhere").Codes);
    }

    private string Positions(params string[] options)
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "two", text = Text.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
        var outcome = Run(["positions", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private static CodedReport Code(Article article) => SampleCoder.Code(article) with
    {
        Events = [],
        Quotes = [],
        People = [],
        Tenures = [],
        Conditions = [new CodedCondition("USA", "dỡ bỏ trừng phạt", new RequiredAct("PRK", "từ bỏ vũ khí hạt nhân"), null, ConditionStatus.Stated, Line(article, 3))],
        Statements =
        [
            Said(article, 1, "Antony Blinken", "ready", "sẵn sàng đối thoại với Triều Tiên"),
            Said(article, 2, "Joe Biden", "rules-out", "sẽ không đối thoại với Triều Tiên"),
            Said(article, 4, "Joe Biden", "welcomes", "cuộc đối thoại với Triều Tiên"),
        ],
    };

    private static CodedStatement Said(Article article, int line, string speaker, string stance, string text) =>
        new(new Side("USA", speaker), null, "talks", stance, text, null, EdtfDate.Parse("2021-07-06"), EventStatus.Held, Line(article, line));

    private static Evidence[] Line(Article article, int number)
    {
        var words = Text.ReplaceLineEndings("\n").Split('\n')[number];
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return [new Evidence(new TextSpan(start, start + words.Length), words, "sample")];
    }
}
