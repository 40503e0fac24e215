using System.Text;
using Chancery.Model;
using Chancery.Output;
using Chancery.Pipeline;
using Chancery.Text;

namespace Chancery.Cli.Tests;

/// <summary>A dossier's calendar on the command line and as a file.</summary>
public sealed class CalendarTests : CommandLine
{
    private const string Dossier =
        """
        id: korea
        title: {vi: "Triều Tiên; Mỹ", en: "Korea; United States"}
        start: 2021-01-01
        parties: [USA, UNO, PRK]
        topics:
          - {id: talks, words: [đối thoại, lời mời]}

        """;

    private static ReportCoding Coding { get; } = SampleCoder.Coding with { Coder = Code };

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void It_comes_out_as_a_page(string language) => Snapshot.Matches($"calendar.{language}", Calendar("--lang", language));

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void It_comes_out_for_programs(string format) => Snapshot.Matches($"calendar.{format}", Calendar("--format", format));

    [Fact]
    public void It_comes_out_for_calendar_programs()
    {
        var written = Calendar("--ics", "-", "--lang", "vi");
        var events = IcsReader.Events(Encoding.UTF8.GetBytes(written));
        Assert.Equal(["20210707", "20210801", "20220430"], events.Select(e => e["DTSTART;VALUE=DATE"]));
        Assert.Equal(["20210708", "20210901", "20220501"], events.Select(e => e["DTEND;VALUE=DATE"]));
        Assert.Equal(["TENTATIVE", "TENTATIVE", "CONFIRMED"], events.Select(e => e["STATUS"]));
        Assert.Equal(["2021-07-07", "2021-08", "2022-04-30"], events.Select(e => e["X-CHANCERY-EDTF"]));
        Assert.EndsWith("chưa rõ ngày: 8/2021", events[1]["SUMMARY"], StringComparison.Ordinal);
        Assert.All(events, e => Assert.Matches("^[0-9]{8}T000000Z$", e["DTSTAMP"]));
        Assert.Equal(events.Count, events.Select(e => e["UID"]).Distinct().Count());
        Assert.Contains("“Chúng tôi sẵn sàng đối thoại với Triều Tiên”", events[0]["DESCRIPTION"], StringComparison.Ordinal);
        Assert.Contains("call:172-215", events[0]["DESCRIPTION"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_the_same_whenever_and_wherever_it_is_written()
    {
        var file = Path.Combine(Folder, "korea.ics");
        Assert.Contains("korea.ics, entries: 3", Calendar("--ics", file), StringComparison.Ordinal);
        Assert.Equal(Calendar("--ics", "-"), System.IO.File.ReadAllText(file));
    }

    [Fact]
    public void What_is_known_to_a_year_only_is_not_in_the_file()
    {
        File(date: "2021");
        var outcome = Run("calendar", Path.Combine(Folder, "korea.yaml"), "--ics", "-");
        Assert.Equal("1 entries whose month is not known are not in the file; the list has them.\n", outcome.Errors);
        Assert.Equal(2, IcsReader.Events(Encoding.UTF8.GetBytes(outcome.Output)).Count);
    }

    [Fact]
    public void Its_identity_survives_what_is_reported_later()
    {
        var before = IcsReader.Events(Encoding.UTF8.GetBytes(Calendar("--ics", "-", "--on", "2021-07-06")));
        var after = IcsReader.Events(Encoding.UTF8.GetBytes(Calendar("--ics", "-")));
        Assert.Equal(before.Select(e => e["UID"]).Order(), after.Select(e => e["UID"]).Order());
        Assert.NotEqual(before[0]["X-CHANCERY-STATUS"], after[0]["X-CHANCERY-STATUS"]);
    }

    [Fact]
    public void Long_lines_are_folded_between_characters_and_texts_escaped()
    {
        using var content = new MemoryStream();
        var text = string.Concat(Enumerable.Repeat("Phi hạt nhân hóa; bán đảo, \\ Triều Tiên 𠀀\n", 9));
        var ics = new IcsWriter(content);
        ics.Begin("VCALENDAR");
        ics.Raw("VERSION", "2.0");
        ics.Raw("PRODID", "test");
        ics.Begin("VEVENT");
        ics.Text("SUMMARY", text);
        ics.End("VEVENT");
        ics.End("VCALENDAR");
        Assert.Equal(text, Assert.Single(IcsReader.Events(content.ToArray()))["SUMMARY"]);
    }

    [Fact]
    public void What_cannot_be_asked_or_written_is_refused()
    {
        File();
        var dossier = Path.Combine(Folder, "korea.yaml");
        Assert.Equal(["CH3060"], Run("calendar", "nowhere").Codes);
        Assert.Equal(["CH3005"], Run("calendar").Codes);
        Assert.Equal(["CH3004"], Run("calendar", dossier, "--from", "2022", "--to", "2021").Codes);
        Assert.Equal(["CH3064"], Run("calendar", dossier, "--ics", Folder).Codes);
    }

    private string Calendar(params string[] options)
    {
        File();
        var outcome = Run(["calendar", Path.Combine(Folder, "korea.yaml"), .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File(string date = "2021-08")
    {
        Write("korea.yaml", Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => Coding with { Coder = a => Code(a, date) } }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
    }

    private static CodedReport Code(Article article) => Code(article, "2021-08");

    private static CodedReport Code(Article article, string date)
    {
        Evidence[] offer = [Words(article, "Chúng tôi sẵn sàng đối thoại với Triều Tiên")];
        Evidence[] refusal = [Words(article, "Bình Nhưỡng đã từ chối lời mời tháng Năm")];
        var envoy = new Side("USA", "Sung Kim", "Đặc phái viên Mỹ");
        return SampleCoder.Code(article) with
        {
            Events =
            [
                new CodedEvent(EventType.Consult, EventMode.Talks, [envoy, new Side("PRK", null)], [], EdtfDate.Parse("2021-07-07"), EventStatus.Planned, null, offer),
                new CodedEvent(EventType.Consult, EventMode.Visit, [envoy], [new Side("UNO", null)], EdtfDate.Parse(date), EventStatus.Planned, null, refusal),
            ],
        };
    }

    private static Evidence Words(Article article, string words)
    {
        var start = article.Text.IndexOf(words, StringComparison.Ordinal);
        return new Evidence(new TextSpan(start, start + words.Length), words, "sample");
    }
}
