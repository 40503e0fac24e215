using Chancery.Model;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>What changed in a dossier, on the command line.</summary>
public sealed class ChangesTests : CommandLine
{
    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        stale-after: 30
        parties: [USA, CHN, PRK]
        topics:
          - {id: talks, words: [đối thoại, lời mời]}
        offices:
          - {office: Đặc phái viên Mỹ, party: USA, level: envoy}

        """;

    private readonly MovingClock _clock = new();

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void They_come_out_as_a_page(string language) => Snapshot.Matches($"changes.{language}", Told("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void They_come_out_for_programs(string format) => Snapshot.Matches($"changes.{format}", Told("--format", format));

    [Fact]
    public void Last_is_when_this_dossier_was_last_asked_for_by_last()
    {
        File("call", "2021-07-06");
        Assert.Contains("Sung Kim", Changes("--since", "last"), StringComparison.Ordinal);
        Assert.Contains("Nothing changed.", Changes("--since", "last"), StringComparison.Ordinal);
        // Neither a day nor a look back moves it, and nothing that comes in within the same second is lost.
        File("answer", "2021-07-05");
        Assert.DoesNotContain("Nothing changed.", Changes("--since", "2021-01-01"), StringComparison.Ordinal);
        Assert.Contains("answer:", Changes("--since", "last", "--on", "2021-07-08"), StringComparison.Ordinal);
        Assert.Equal(["CH3004"], Run("changes", Path.Combine(Folder, "korea.yaml"), "--since", "last", "--on", "2021-07-04").Codes);
        Assert.Contains("answer:", Changes("--since", "last"), StringComparison.Ordinal);
        Assert.Contains("Nothing changed.", Changes("--since", "last"), StringComparison.Ordinal);
        // Time alone makes a meeting overdue.
        _clock.Now = _clock.Now.AddDays(3);
        Assert.Contains("overdue", Changes("--since", "last"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_asked_is_refused()
    {
        File("call", "2021-07-06");
        var dossier = Path.Combine(Folder, "korea.yaml");
        Assert.Equal(["CH3060"], Run("changes", "nowhere", "--since", "last").Codes);
        Assert.Equal(["CH3005"], Run("changes", dossier).Codes);
        Assert.Equal(["CH3005"], Run("changes", "--since", "last").Codes);
        Assert.Equal(["CH3004"], Run("changes", dossier, "--since", "2021").Codes);
        Assert.Equal(["CH3004"], Run("changes", dossier, "--since", "2021-07-07", "--on", "2021-07-06").Codes);
    }

    private string Told(params string[] options)
    {
        File("call", "2021-07-06");
        File("answer", "2021-07-07");
        return Changes(["--since", "2021-07-06", .. options]);
    }

    private string Changes(params string[] options)
    {
        var outcome = Run(new Around { Clock = _clock }, ["changes", Path.Combine(Folder, "korea.yaml"), .. options, "--register", Register]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File(string id, string published)
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id, text = SampleCoder.Call.ReplaceLineEndings("\n") + (id == "call" ? "" : "\nHết."), published });
        var coding = SampleCoder.Coding with { Coder = id == "call" ? Call : Answer };
        Assert.Equal(0, Run(new Around { Clock = _clock, LoadCoder = _ => coding }, "read", Write(id + ".jsonl", report + "\n"), "--register", Register).Exit);
    }

    private static CodedReport Call(Article article)
    {
        var (envoy, korea, offer) = Parts(article);
        return SampleCoder.Code(article) with
        {
            Events =
            [
                new CodedEvent(EventType.Agree, EventMode.None, [envoy], [korea], EdtfDate.Parse("2021-07-03"), EventStatus.Held, null, offer),
                new CodedEvent(EventType.Consult, EventMode.Talks, [envoy, korea], [], EdtfDate.Parse("2021-07-09"), EventStatus.Planned, null, offer),
            ],
            Measures = [],
            Conditions = [],
            Tenures = [],
        };
    }

    private static CodedReport Answer(Article article)
    {
        var (envoy, korea, _) = Parts(article);
        Evidence[] refusal = [Words(article, "Bình Nhưỡng đã từ chối lời mời tháng Năm")];
        return SampleCoder.Code(article) with
        {
            Events =
            [
                new CodedEvent(EventType.Reject, EventMode.None, [korea], [new Side("USA", null)], EdtfDate.Parse("2021-07-05"), EventStatus.Held, null, refusal),
                new CodedEvent(EventType.Consult, EventMode.Phone, [envoy, new Side("CHN", "Lưu Hiểu Minh", "đặc phái viên")], [], EdtfDate.Parse("2021-07-04"), EventStatus.Held, null, refusal),
            ],
            Measures =
            [
                new CodedMeasure
                {
                    Act = MeasureAct.Impose,
                    Senders = [new Side("USA", null)],
                    Targets = [korea],
                    Kind = "sanctions",
                    Instrument = "lệnh trừng phạt",
                    Until = EdtfDate.Parse("2022-06"),
                    Status = MeasureStatus.Held,
                    Evidence = refusal,
                },
            ],
            Conditions = [],
            Tenures = [],
        };
    }

    private static (Side Envoy, Side Korea, Evidence[] Offer) Parts(Article article) =>
        (new Side("USA", "Sung Kim", "Đặc phái viên Mỹ"), new Side("PRK", null), [Words(article, "Chúng tôi sẵn sàng đối thoại với Triều Tiên")]);

    private static Evidence Words(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(new TextSpan(start, start + words.Length), words, "sample");
    }

    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2021, 7, 8, 9, 10, 11, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
