using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>Drafts of resolutions, on the command line.</summary>
public sealed class DraftTests : CommandLine
{
    private const string Text =
        """
        Hội đồng Bảo an bỏ phiếu
        Nga và Trung Quốc phủ quyết dự thảo nghị quyết của Mỹ về Triều Tiên với 13 phiếu thuận và 2 phiếu chống.
        Dự thảo áp đặt thêm trừng phạt với Triều Tiên.
        Mỹ đã tham vấn với Hàn Quốc.
        Trung Quốc phản đối dự thảo nghị quyết.
        """;

    private const string Dossier =
        """
        id: korea
        title: {vi: Triều Tiên, en: Korea}
        start: 2021-01-01
        stale-after: 30
        parties: [USA, CHN, KOR, PRK]
        topics:
          - {id: peninsula, words: [Triều Tiên]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    private string Korea => Path.Combine(Folder, "korea.yaml");

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void They_come_out_as_a_page(string language) => Snapshot.Matches($"drafts.{language}", Drafts(Korea, "--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void They_come_out_for_programs(string format) => Snapshot.Matches($"drafts.{format}", Drafts(Korea, "--format", format));

    [Fact]
    public void One_is_found_by_its_number_without_a_dossier()
    {
        Assert.Contains("vetoed (CHN, RUS)", Drafts("--symbol", "s/2022/431"), StringComparison.Ordinal);
        Assert.DoesNotContain("vetoed", Drafts("--symbol", "2375"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_used_is_refused()
    {
        File();
        Assert.Equal(["CH3005"], Run("drafts").Codes);
        Assert.Equal(["CH3060"], Run("drafts", "nowhere").Codes);
        Assert.Equal(["CH3004"], Run("drafts", Korea, "--on", "2022").Codes);
        Assert.DoesNotContain("431", Run("drafts", Korea, "--on", "2022-05-26").Output, StringComparison.Ordinal);
    }

    private string Drafts(params string[] options)
    {
        File();
        var outcome = Run(["drafts", .. options, .. options.Contains("--on") ? [] : new[] { "--on", "2022-06-01" }]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "veto", text = Text.ReplaceLineEndings("\n"), published = "2022-05-27" });
        var outcome = Run(new Around { LoadCoder = _ => Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register);
        Assert.Equal(0, outcome.Exit);
    }

    private static CodedReport Code(Article article) => SampleCoder.Code(article) with
    {
        Events = [],
        Quotes = [],
        People = [],
        Tenures = [],
        Statements = [new CodedStatement(new Side("CHN", null), null, null, "opposes", Words(article, 4).Wording, null, EdtfDate.Parse("2022-05-20"), EventStatus.Held, [Words(article, 4)])],
        Drafts =
        [
            new CodedDraft
            {
                Organ = "UNSC",
                Number = "S/2022/431",
                Sponsors = [new Side("USA", null)],
                Voted = EdtfDate.Parse("2022-05-26"),
                Provisions = [new DraftProvision("impose", Words(article, 2))],
                Consultations = [new DraftConsultation([new Side("USA", null), new Side("KOR", null)], null, Words(article, 3))],
                Ballot = new DraftBallot(new BallotCount(13, []), new BallotCount(2, [new Side("CHN", null), new Side("RUS", null)]), new BallotCount(0, [])),
                Vetoes = [new Side("RUS", null), new Side("CHN", null)],
                Outcome = DraftOutcome.Vetoed,
                Evidence = [Words(article, 1)],
            },
        ],
    };

    private static Evidence Words(Article article, int number)
    {
        var words = Text.ReplaceLineEndings("\n").Split('\n')[number];
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(new TextSpan(start, start + words.Length), words, "sample");
    }
}
