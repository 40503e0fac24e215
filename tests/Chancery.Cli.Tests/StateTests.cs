using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>Where a dossier stands, on the command line.</summary>
public sealed class StateTests : CommandLine
{
    internal const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        stale-after: 1
        parties: [USA, CHN, PRK]
        topics:
          - {id: talks, words: [đối thoại, lời mời]}
        offices:
          - {office: Đặc phái viên Mỹ, party: USA, level: envoy}
          - {office: Ngoại trưởng Trung Quốc, party: CHN, level: minister}

        """;

    internal static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void It_comes_out_as_a_page(string language) => Snapshot.Matches($"state.{language}", State("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void It_comes_out_for_programs(string format) => Snapshot.Matches($"state.{format}", State("--format", format));

    [Fact]
    public void What_was_not_reported_by_then_is_not_told()
    {
        File();
        var before = Run("state", Path.Combine(Folder, "korea.yaml"), "--on", "2021-07-05").Output;
        Assert.DoesNotContain("Sung Kim", before, StringComparison.Ordinal);
        Assert.Contains("No contact is told since 1 Jan 2021: USA – CHN; USA – PRK; CHN – PRK.", before, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_is_not_there_or_wrong_is_refused()
    {
        File();
        Assert.Equal(["CH3060"], Run("state", "nowhere").Codes);
        Assert.Equal(["CH3061"], Run("state", Write("wrong.yaml", "id: x\n")).Codes);
        Assert.Equal(["CH3005"], Run("state").Codes);
        Assert.Equal(["CH3004"], Run("state", "russia-ukraine", "--on", "2021").Codes);
        Assert.Equal(0, Run("state", "russia-ukraine").Exit);
    }

    private string State(params string[] options)
    {
        File();
        var outcome = Run(["state", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        var outcome = Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register);
        Assert.Equal(0, outcome.Exit);
    }

    // Entries of each kind that a state of play is made of.
    private static CodedReport Code(Article article)
    {
        var coded = SampleCoder.Code(article);
        Evidence[] offer = [Words(article, "Chúng tôi sẵn sàng đối thoại với Triều Tiên")];
        Evidence[] refusal = [Words(article, "Bình Nhưỡng đã từ chối lời mời tháng Năm")];
        var envoy = new Side("USA", "Sung Kim", "Đặc phái viên Mỹ");
        var korea = new Side("PRK", null);
        return coded with
        {
            Events =
            [
                .. coded.Events.Where(e => e.Type == EventType.Consult),
                new CodedEvent(EventType.Agree, EventMode.None, [envoy], [korea], EdtfDate.Parse("2021-07-06"), EventStatus.Held, null, offer),
                new CodedEvent(EventType.Reject, EventMode.None, [korea], [new Side("USA", null)], EdtfDate.Parse("2021-07-06"), EventStatus.Held, null, refusal),
                new CodedEvent(EventType.Request, EventMode.None, [korea], [new Side("CHN", null)], EdtfDate.Parse("2021-07"), EventStatus.Held, null, refusal),
                new CodedEvent(EventType.Consult, EventMode.Talks, [envoy, korea], [], EdtfDate.Parse("2021-07-07"), EventStatus.Planned, null, offer),
            ],
            Conditions = [new CodedCondition("USA", "đối thoại", new RequiredAct("PRK", "nhận lời mời"), "Sung Kim", ConditionStatus.Stated, offer)],
            Measures =
            [
                new CodedMeasure
                {
                    Act = MeasureAct.Extend,
                    Senders = [new Side("USA", null)],
                    Targets = [korea],
                    Kind = "sanctions",
                    Instrument = "lệnh trừng phạt",
                    Until = EdtfDate.Parse("2021-06"),
                    Status = MeasureStatus.Held,
                    Evidence = refusal,
                },
            ],
            Tenures = [new CodedTenure("Sung Kim", "USA", "Đặc phái viên Mỹ", "envoy", null, TenureMarker.None, article.Published, [Words(article, "Đặc phái viên Mỹ Sung Kim")])],
        };
    }

    private static Evidence Words(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(new TextSpan(start, start + words.Length), words, "sample");
    }
}
