using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>The ledger of sanctions on the command line.</summary>
public sealed class SanctionsTests : CommandLine
{
    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        parties: [USA, UNO, PRK]
        topics:
          - {id: talks, words: [đối thoại, lời mời]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void It_comes_out_as_a_page(string language) => Snapshot.Matches($"sanctions.{language}", Sanctions("--lang", language, "--history"));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void It_comes_out_for_programs(string format) => Snapshot.Matches($"sanctions.{format}", Sanctions("--format", format));

    [Fact]
    public void What_was_not_decided_or_reported_by_then_is_not_told()
    {
        File();
        var before = Run("sanctions", Path.Combine(Folder, "korea.yaml"), "--on", "2006-10-13").Output;
        Assert.DoesNotContain("S/RES", before, StringComparison.Ordinal);
        Assert.DoesNotContain("call:", Run("sanctions", Path.Combine(Folder, "korea.yaml"), "--on", "2021-07-05").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_or_day_that_is_none_is_refused()
    {
        File();
        Assert.Equal(["CH3060"], Run("sanctions", "nowhere").Codes);
        Assert.Equal(["CH3005"], Run("sanctions").Codes);
        Assert.Equal(["CH3004"], Run("sanctions", "russia-ukraine", "--on", "2021").Codes);
        Assert.Equal(0, Run("sanctions", "russia-ukraine").Exit);
    }

    private string Sanctions(params string[] options)
    {
        File();
        var outcome = Run(["sanctions", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
    }

    private static CodedReport Code(Article article)
    {
        Evidence[] offer = [Words(article, "Chúng tôi sẵn sàng đối thoại với Triều Tiên")];
        Evidence[] refusal = [Words(article, "Bình Nhưỡng đã từ chối lời mời tháng Năm")];
        var sanctions = new CodedMeasure
        {
            Act = MeasureAct.Extend,
            Senders = [new Side("USA", null)],
            Targets = [new Side("PRK", null)],
            Kind = "sanctions",
            Instrument = "lệnh trừng phạt",
            Status = MeasureStatus.Held,
            Evidence = refusal,
        };
        return SampleCoder.Code(article) with
        {
            Measures =
            [
                sanctions with { Announced = EdtfDate.Parse("2021-06-21"), Until = EdtfDate.Parse("2022-06-26") },
                sanctions with { Kind = "travel-ban", Until = EdtfDate.Parse("2021-06") },
                sanctions with { Act = MeasureAct.Ask, Asked = MeasureAct.Lift, Status = MeasureStatus.Proposed, Holder = "Bình Nhưỡng", Evidence = offer },
                sanctions with { Act = MeasureAct.Impose, Senders = [new Side("UNSC", null)], Basis = "nghị quyết 2397", Kind = "oil-embargo", Evidence = offer },
            ],
        };
    }

    private static Evidence Words(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(new TextSpan(start, start + words.Length), words, "sample");
    }
}
