using System.Text;
using System.Text.Json;
using Chancery.Model;

namespace Chancery.Scoring.Tests;

public class CodedReportJsonTests
{
    [Fact]
    public void A_report_is_one_line_with_its_fields_in_a_fixed_order()
    {
        var line = CodedReportJson.ToLine(Reports.Call);

        Assert.Equal(
            """{"report":"r1","published":"2021-07-07","body":"Ngoại trưởng điện đàm.\nÔng nói: \"Chúng tôi sẵn sàng.\"","""
            + """ "people":[{"name":"Lưu Hiểu Minh","country":"CHN","office":"đặc phái viên","mentions":2,"evidence":[{"start":3,"end":7,"text":"Minh","rule":"person"}]}],"""
            + """ "events":[{"type":"CONSULT","mode":"phone","actors":[{"country":"USA","name":"Sung Kim","office":null},{"country":"CHN","name":null,"office":null}],"recipients":[],"date":"2021-07-06","status":"held","place":null,"evidence":[{"start":0,"end":9,"text":"điện đàm","rule":"call"}],"source":null}],"""
            + """ "quotes":[{"speaker":"Lưu Hiểu Minh","country":"CHN","office":null,"text":"Chúng tôi sẵn sàng.","to":"USA","about":null,"evidence":[]}],"""
            + """ "conditions":[{"party":"USA","action":"nới lỏng","requires":{"party":"PRK","action":"từ bỏ"},"holder":null,"status":"forecast","evidence":[]}],"""
            + """ "measures":[],"drafts":[], "articleHash":"ab","dataVersion":"d1","coderVersion":"c1","format":1,"statements":[],"tenures":[],"appointments":[]}""",
            line.Replace(",\"people", ", \"people", StringComparison.Ordinal)
                .Replace(",\"events", ", \"events", StringComparison.Ordinal)
                .Replace(",\"quotes", ", \"quotes", StringComparison.Ordinal)
                .Replace(",\"conditions", ", \"conditions", StringComparison.Ordinal)
                .Replace(",\"measures", ", \"measures", StringComparison.Ordinal)
                .Replace(",\"articleHash", ", \"articleHash", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_known_is_null()
    {
        using var json = JsonDocument.Parse(CodedReportJson.ToLine(Reports.Empty));

        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("published").ValueKind);
        Assert.Equal(0, json.RootElement.GetProperty("people").GetArrayLength());
    }

    [Theory]
    [InlineData("đặc phái viên «về» Triều Tiên & <b>")]
    [InlineData("thẻ\tvà \"dấu\" \\ dòng\r\nmới")]
    [InlineData("\u2028 \u2029 \u0085 \u000b \u000c \u001c \u0000")]
    [InlineData("한국 😀")]
    public void Text_comes_back_as_it_was_and_never_breaks_the_line(string text)
    {
        var line = CodedReportJson.ToLine(Reports.Empty with { Body = text });

        using var json = JsonDocument.Parse(line);
        Assert.Equal(text, json.RootElement.GetProperty("body").GetString());
        Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\u000b' or '\u000c' or '\u001c' or '\u0085' or '\u2028' or '\u2029');
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_and_the_line_stays_valid()
    {
        var line = CodedReportJson.ToLine(Reports.Empty with { Body = "a\ud83d b" });

        using var json = JsonDocument.Parse(line);
        Assert.Equal("a\ufffd b", json.RootElement.GetProperty("body").GetString());
    }

    [Fact]
    public void Every_type_mode_and_status_is_written_by_its_code()
    {
        foreach (var type in Enum.GetValues<EventType>())
        {
            foreach (var mode in Enum.GetValues<EventMode>())
            {
                var coded = new CodedEvent(type, mode, [], [], null, EventStatus.Off, null, []);
                var read = ScoredReportReader.Read(Reports.Empty with { Events = [coded] }).Events[0];
                Assert.Equal(type.Code(), read.Type);
                Assert.Equal(mode.Code(), read.Mode);
                Assert.Equal("off", read.Status);
            }
        }
    }

    [Fact]
    public void The_stream_writer_writes_the_same_lines_with_a_line_feed_each()
    {
        using var stream = new MemoryStream();
        using (var writer = new CodedReportJsonWriter(stream))
        {
            writer.Write(Reports.Call);
            writer.Write(Reports.Empty);
            writer.Write(Reports.Call);
        }

        var (call, empty) = (CodedReportJson.ToLine(Reports.Call), CodedReportJson.ToLine(Reports.Empty));
        Assert.Equal($"{call}\n{empty}\n{call}\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Nothing_of_a_report_reaches_the_stream_before_it_is_whole()
    {
        using var stream = new MemoryStream();
        using var writer = new CodedReportJsonWriter(stream);
        var broken = Reports.Call with { Conditions = [null!] };

        Assert.Throws<NullReferenceException>(() => writer.Write(broken));
        Assert.Equal(0, stream.Length);

        writer.Write(Reports.Empty);
        Assert.Equal(CodedReportJson.ToLine(Reports.Empty) + "\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void The_written_form_reads_back_as_what_is_scored()
    {
        var read = ScoredReportReader.Read(Reports.Call);

        Assert.Equal("r1", read.Report);
        Assert.Equal(("Lưu Hiểu Minh", "CHN", "đặc phái viên"), (read.People[0].Name, read.People[0].Country, read.People[0].Office));
        Assert.Equal([new("USA", "Sung Kim"), new("CHN", null)], read.Events[0].Actors);
        Assert.Equal("2021-07-06", read.Events[0].Date);
        Assert.Equal("Chúng tôi sẵn sàng.", read.Quotes[0].Text);
        Assert.Equal(("USA", "PRK"), (read.Conditions[0].Party, read.Conditions[0].RequiredParty));
    }
}
