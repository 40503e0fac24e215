using System.Globalization;
using System.Text;
using Chancery.Model;
using Chancery.Pipeline;
using Chancery.Register;

namespace Chancery.Cli.Tests;

public sealed class ReadTests : CommandLine
{
    [Fact]
    public void Reading_twice_changes_nothing()
    {
        Write("news/a.txt", SampleCoder.Call);
        Write("news/b.jsonl", """{"id":"b1","title":"Tin ngắn","published":"2021-07-07","text":"Ông Sung Kim nói vậy."}""" + "\n");
        Assert.Equal($"Read 2, unchanged 0, failed 0.\nRegister: {Register}\n", Run("read", Folder).Output);
        var before = Dump();
        Assert.Equal($"Read 0, unchanged 2, failed 0.\nRegister: {Register}\n", Run("read", Folder).Output);
        Assert.Equal(before, Dump());
    }

    [Fact]
    public void What_is_no_report_in_a_folder_is_passed_over()
    {
        Write("in/a.txt", SampleCoder.Call);
        Write("in/README.md", "Mấy bài để thử.");
        Write("in/expected/a.json", "{}");
        var outcome = Run("read", Path.Combine(Folder, "in"));
        Assert.Equal(("", 0), (outcome.Errors, outcome.Exit));
        Assert.StartsWith("Read 1, unchanged 0, failed 0.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_archive_is_read_and_what_was_passed_over_told()
    {
        var archive = Write("a.warc", Record("warcinfo", "software: test") + Record("revisit", "") + Record("resource", SampleCoder.Call));
        var outcome = Run("read", archive);
        Assert.Equal(
            $"Read 1, unchanged 0, failed 0.\nPassed over in archives: 1 records about the crawl, 1 pages fetched again unchanged, 0 redirects and errors, 0 files of other kinds.\nPages of archives seen again unchanged, kept beside their reports: 1.\nRegister: {Register}\n",
            outcome.Output);
        const string passedOver = "Passed over in archives: 1 records about the crawl, 1 pages fetched again unchanged, 0 redirects and errors, 0 files of other kinds.\n";
        Assert.Equal(passedOver, Run("extract", archive).Errors);
        Assert.Equal(passedOver, Run("code", archive).Errors);

        static string Record(string type, string block) => string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.1\r\nWARC-Type: {type}\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/plain\r\nContent-Length: {Encoding.UTF8.GetByteCount(block)}\r\n\r\n{block}\r\n\r\n");
    }

    [Fact]
    public void Columns_of_a_table_are_named_on_the_command_line()
    {
        var table = Write("a.csv", "Tiêu đề;Nội dung\nTin ngắn;" + SampleCoder.Call.Replace('\n', ' ') + "\n");
        Assert.Contains("CH1027", Run("read", table).Errors, StringComparison.Ordinal);
        Assert.StartsWith("Read 1, unchanged 0, failed 0.", Run("read", table, "--columns", "title=Tiêu đề,text=Nội dung").Output, StringComparison.Ordinal);
        Assert.Equal(2, Run("read", table, "--columns", "heading=x").Exit);
    }

    [Fact]
    public void The_timeline_is_printed_after_reading_when_asked_for()
    {
        var path = Write("a.txt", SampleCoder.Call);
        var read = Run("read", path, "--timeline");
        Assert.Equal($"Read 1, unchanged 0, failed 0.\nRegister: {Register}\n{Run("timeline").Output}", read.Output);
        var broken = Run("read", path, Path.Combine(Folder, "missing.txt"), "--timeline");
        Assert.Equal(1, broken.Exit);
        Assert.EndsWith(Run("timeline").Output, broken.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_timeline_for_another_program_stands_alone_on_standard_output(string format)
    {
        var read = Run("read", Write("a.txt", SampleCoder.Call), "--timeline", "--format", format);
        Assert.Equal(Run("timeline", "--format", format).Output, read.Output);
        Assert.StartsWith("Read 1, unchanged 0, failed 0.", read.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_that_says_its_day_has_it()
    {
        Run("read", Write("a.txt", "Thứ Tư, 7/7/2021\n" + SampleCoder.Call));
        Assert.Contains("Published: 7 Jul 2021", Run("show", "a").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_coder_reads_anew()
    {
        var path = Write("a.txt", SampleCoder.Call);
        Run("read", path);
        var outcome = Run(new Around { LoadCoder = _ => SampleCoder.Versions("2", "test") }, "read", path, "--register", Register);
        Assert.StartsWith("Read 1, unchanged 0", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(4, Run("timeline").Lines.Length);
    }

    [Fact]
    public void Bad_input_is_named_and_the_rest_is_read()
    {
        Write("in/a.txt", SampleCoder.Call);
        Write("in/binary.txt", [1, 2, 0, 4]);
        Write("in/broken.txt", [.. "Tin "u8, 0xFF, 0xFE]);
        Write("in/empty.txt", "");
        Write("in/lines.jsonl", "{\"id\":\"one\",\"text\":\"Ông Sung Kim nói.\"}\n{broken\n{\"id\":\"two\",\"text\":\"Ông Sung Kim lại nói.\"}\n");
        Write("in/large.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Ông Sung Kim nói. ", 50 * 1024 * 1024 / 20))));
        Write("in/nothing.txt", "... 123 ---\n");
        var missing = Path.Combine(Folder, "missing.txt");

        var outcome = Run("read", Path.Combine(Folder, "in"), missing);

        Assert.Equal(1, outcome.Exit);
        Assert.Equal(["CH1003", "CH1004", "CH1002", "CH1008", "CH1005", "CH1009", "CH1001"], outcome.Codes);
        Assert.Contains("broken.txt:1, byte 4: ", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("lines.jsonl:2", outcome.Errors, StringComparison.Ordinal);
        Assert.StartsWith("Read 3, unchanged 0, failed 7.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_input_is_named_in_vietnamese()
    {
        var outcome = Run(new Around { Culture = "vi-VN" }, "read", Path.Combine(Folder, "missing.txt"), "--register", Register);
        Assert.StartsWith("chancery: lỗi CH1001: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_coder_is_one_reports_failure()
    {
        Write("in/a.txt", SampleCoder.Call);
        Write("in/b.txt", "Bài này làm bộ ghi mã hỏng.");
        var coding = SampleCoder.Coding with { Coder = a => a.Text.StartsWith("Bài", StringComparison.Ordinal) ? throw new InvalidOperationException("no") : SampleCoder.Code(a) };
        var outcome = Run(new Around { LoadCoder = _ => coding }, "read", Path.Combine(Folder, "in"), "--register", Register);
        Assert.Equal(1, outcome.Exit);
        Assert.Equal(["CH3014"], outcome.Codes);
        Assert.StartsWith("Read 1, unchanged 0, failed 1.", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_that_cannot_be_used_is_left_alone()
    {
        var path = Write("a.txt", SampleCoder.Call);
        File.WriteAllText(Register, "not a register, but something of the user's, long enough to be read");
        var before = File.ReadAllText(Register);
        var outcome = Run("read", path);
        Assert.Equal(3, outcome.Exit);
        Assert.Equal(["CH2008"], outcome.Codes);
        Assert.Equal(before, File.ReadAllText(Register));
    }

    [Fact]
    public void A_register_in_no_place_cannot_be_used()
    {
        var path = Write("a.txt", SampleCoder.Call);
        var outcome = Run(new Around(), "read", path, "--register", OperatingSystem.IsWindows() ? @"Z:\no\r.db" : "/proc/none/r.db");
        Assert.Equal(3, outcome.Exit);
        Assert.Contains(outcome.Codes.Single(), new[] { "CH2005", "CH2006" });
    }

    [Fact]
    public void Asking_without_a_register_says_how_to_make_one()
    {
        var outcome = Run("timeline");
        Assert.Equal(3, outcome.Exit);
        Assert.Equal(["CH2001"], outcome.Codes);
        Assert.False(File.Exists(Register));
    }

    [Fact]
    public void The_register_lies_in_the_users_data_folder_by_default()
    {
        var path = Write("a.txt", SampleCoder.Call);
        var outcome = Run(new Around { UserData = Path.Combine(Folder, "share") }, "read", path);
        Assert.Equal(0, outcome.Exit);
        Assert.True(File.Exists(Path.Combine(Folder, "share", "chancery", "register.db")));
    }

    [Fact]
    public void Who_stops_it_keeps_whole_reports()
    {
        const int all = 5 * ReportFiling.Lot;
        for (var i = 0; i < all; i++)
        {
            Write($"in/{i}.txt", $"Ông Sung Kim nói vậy lần thứ {i}.");
        }
        using var stop = new CancellationTokenSource();
        var coding = SampleCoder.Coding with
        {
            Coder = a =>
            {
                stop.Cancel();
                return SampleCoder.Code(a);
            },
        };
        var outcome = Run(new Around { LoadCoder = _ => coding, Stop = stop.Token }, "read", Path.Combine(Folder, "in"), "--register", Register);
        Assert.Equal(130, outcome.Exit);
        // What had been begun was finished.
        var read = int.Parse(outcome.Output.Split(' ', ',')[1], CultureInfo.InvariantCulture);
        Assert.InRange(read, ReportFiling.Lot, 2 * ReportFiling.Lot);
        Assert.StartsWith($"Read {all - read}, unchanged {read}, failed 0.", Run("read", Path.Combine(Folder, "in")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_samples_are_read_with_the_real_coder()
    {
        var around = new Around { LoadCoder = ReportCoding.Load };
        var outcome = Run(around, "read", Repository.Samples, "--register", Register);
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.Exit);
        var before = Dump();
        Assert.StartsWith("Read 0, ", Run(around, "read", Repository.Samples, "--register", Register).Output, StringComparison.Ordinal);
        Assert.Equal(before, Dump());
        Assert.NotEmpty(Run("people").Lines);
        Assert.Equal(Run("people", "--format", "csv").Lines.Take(4), Run("people", "--limit", "3", "--format", "csv").Lines);
        Assert.Equal(2, Run("people", "--limit", "0").Exit);
    }

    [Fact]
    public void The_register_gives_back_what_was_coded()
    {
        var around = new Around { LoadCoder = ReportCoding.Load };
        Assert.Equal(0, Run(around, "read", Repository.Samples, "--register", Register).Exit);
        var lines = Run(around, "code", Repository.Samples).Lines;
        using var register = SqliteRegister.OpenExisting(Register);
        Assert.All(lines, line => Assert.Equal(line, CodedReportJson.ToLine(register.Report(CodedReportJson.Read(line).ArticleHash)!.Coded)));
        Assert.Equal(20, lines.Length);
    }

    private string Dump()
    {
        using var register = SqliteRegister.OpenExisting(Register);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        register.Dump(text);
        return text.ToString();
    }
}
