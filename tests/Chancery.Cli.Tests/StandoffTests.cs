using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>What waits for what in a dossier, on the command line.</summary>
public sealed class StandoffTests : CommandLine
{
    private const string Text =
        """
        Triều Tiên và Mỹ chờ nhau
        Triều Tiên chỉ từ bỏ vũ khí hạt nhân khi Mỹ dỡ bỏ trừng phạt.
        Mỹ chỉ dỡ bỏ trừng phạt sau khi Triều Tiên từ bỏ hoàn toàn vũ khí hạt nhân.
        Mỹ sẽ đối thoại nếu Triều Tiên dừng thử tên lửa.
        Trung Quốc ủng hộ hành động đổi hành động.
        Trung Quốc muốn phi hạt nhân hóa từng bước.
        Giới quan sát chờ Hàn Quốc hoãn tập trận khi Triều Tiên dừng phóng tên lửa.
        Trung Quốc đề nghị Triều Tiên dừng thử tên lửa để Mỹ dừng tập trận.
        """;

    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        stale-after: 1
        parties: [USA, CHN, KOR, PRK]
        topics:
          - {id: nuclear, words: [hạt nhân, tên lửa, trừng phạt, hành động đổi hành động]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void They_come_out_as_a_page(string language) => Snapshot.Matches($"standoffs.{language}", Standoffs("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void They_come_out_for_programs(string format) => Snapshot.Matches($"standoffs.{format}", Standoffs("--format", format));

    [Fact]
    public void The_same_register_tells_the_same_twice_and_nothing_before_it_was_reported()
    {
        Assert.Equal(Standoffs("--all"), Run("standoffs", Path.Combine(Folder, "korea.yaml"), "--all").Output);
        Assert.Contains("No acts wait for each other in a circle.", Run("standoffs", Path.Combine(Folder, "korea.yaml"), "--on", "2021-07-05").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_is_not_there_is_refused()
    {
        File();
        Assert.Equal(["CH3060"], Run("standoffs", "nowhere").Codes);
        Assert.Equal(["CH3005"], Run("standoffs").Codes);
        Assert.Equal(["CH3004"], Run("standoffs", "russia-ukraine", "--on", "2021").Codes);
        Assert.Equal(0, Run("standoffs", "russia-ukraine").Exit);
    }

    private string Standoffs(params string[] options)
    {
        File();
        var outcome = Run(["standoffs", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "chain", text = Text.ReplaceLineEndings("\n"), published = "2021-07-06" });
        var outcome = Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register);
        Assert.Equal(0, outcome.Exit);
    }

    private static CodedReport Code(Article article) => SampleCoder.Code(article) with
    {
        Events = [new CodedEvent(EventType.Request, EventMode.None, [new Side("CHN", null)], [new Side("PRK", null)], EdtfDate.Parse("2021-07-06"), EventStatus.Held, null, Line(article, 5))],
        Quotes = [],
        People = [],
        Conditions =
        [
            Condition(article, 1, "PRK", "từ bỏ vũ khí hạt nhân", "USA", "dỡ bỏ trừng phạt"),
            Condition(article, 2, "USA", "dỡ bỏ trừng phạt", "PRK", "từ bỏ hoàn toàn vũ khí hạt nhân"),
            Condition(article, 3, "USA", "đối thoại", "PRK", "dừng thử tên lửa"),
            Condition(article, 6, "KOR", "hoãn tập trận", "PRK", "dừng phóng tên lửa", ConditionStatus.Forecast),
            Condition(article, 7, "PRK", "dừng thử tên lửa", "USA", "dừng tập trận", ConditionStatus.Proposed),
        ],
        Statements = [Statement(article, 4, "supports"), Statement(article, 5, "hopes")],
        Measures =
        [
            new CodedMeasure
            {
                Act = MeasureAct.Impose,
                Senders = [new Side("USA", null)],
                Targets = [new Side("PRK", null)],
                Kind = "sanctions",
                Instrument = "trừng phạt",
                Status = MeasureStatus.Held,
                Evidence = Line(article, 1),
            },
        ],
        Tenures = [],
    };

    private static CodedCondition Condition(Article article, int line, string party, string action, string other, string required, ConditionStatus status = ConditionStatus.Stated) =>
        new(party, action, new RequiredAct(other, required), status == ConditionStatus.Proposed ? "Trung Quốc" : null, status, Line(article, line));

    private static CodedStatement Statement(Article article, int line, string stance) =>
        new(new Side("CHN", null), null, null, stance, "", null, null, EventStatus.Held, Line(article, line));

    private static Evidence[] Line(Article article, int number)
    {
        var words = Text.ReplaceLineEndings("\n").Split('\n')[number];
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return [new Evidence(new TextSpan(start, start + words.Length), words, "sample")];
    }
}
