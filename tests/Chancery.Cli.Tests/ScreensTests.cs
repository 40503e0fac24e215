using System.Text;
using System.Text.Json;
using Chancery.Output;

namespace Chancery.Cli.Tests;

public sealed class ScreensTests : CommandLine
{
    private static readonly string[] Lists = ["timeline", "events", "people", "quotes"];

    public static TheoryData<string, string> Screens()
    {
        var screens = new TheoryData<string, string>();
        foreach (var language in Messages.Languages)
        {
            foreach (var command in Lists.Append("show").Append("event"))
            {
                screens.Add(command, language);
            }
        }
        return screens;
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_table_as_it_is_printed(string command, string language)
    {
        File();
        Snapshot.Matches($"{command}.{language}", Screen(command, "--lang", language));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("events")]
    [InlineData("people")]
    [InlineData("quotes")]
    [InlineData("show")]
    [InlineData("event")]
    public void Json_and_csv_as_they_are_printed(string command)
    {
        File();
        Snapshot.Matches($"{command}.json", Screen(command, "--format", "json"));
        Snapshot.Matches($"{command}.csv", Screen(command, "--format", "csv").Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("events")]
    [InlineData("people")]
    [InlineData("quotes")]
    [InlineData("show")]
    [InlineData("event")]
    public void Machine_formats_do_not_depend_on_the_language(string command)
    {
        File();
        Assert.Equal(Screen(command, "--format", "json", "--lang", "en"), Screen(command, "--format", "json", "--lang", "vi"));
    }

    [Fact]
    public void Json_says_its_format()
    {
        File();
        foreach (var command in Lists)
        {
            using var document = JsonDocument.Parse(Run(command, "--format", "json").Output);
            Assert.Equal(1, document.RootElement.GetProperty("format").GetInt32());
            Assert.Equal(command, document.RootElement.GetProperty("kind").GetString());
        }
    }

    [Fact]
    public void A_narrow_terminal_cuts_and_a_pipe_does_not()
    {
        File();
        foreach (var width in new[] { 20, 60, 80, 140 })
        {
            var narrow = Run(new Around { Width = width }, "timeline", "--register", Register, "--no-color");
            Assert.All(narrow.Lines, l => Assert.InRange(DisplayWidth.Of(l), 1, width));
            Assert.Equal(width < 60, narrow.Output.Contains('…', StringComparison.Ordinal));
        }
        Assert.DoesNotContain('…', Run("timeline").Output);
    }

    [Theory]
    [InlineData(140, "Đặc phái viên Mỹ Sung Kim (USA) – Lưu Hiểu Minh (CHN)")]
    [InlineData(90, "Sung Kim (USA) – Lưu Hiểu Minh (CHN)")]
    [InlineData(70, "Sung Kim – Lưu Hiểu Minh")]
    [InlineData(60, "USA – CHN")]
    public void Every_side_is_seen_however_narrow_the_terminal(int width, string sides)
    {
        File();
        Assert.Contains(sides, Run(new Around { Width = width }, "timeline", "--register", Register, "--no-color").Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_stand_on_a_terminal_only()
    {
        File();
        Assert.Contains('\e', Run(new Around { Width = 80 }, "timeline", "--register", Register).Output);
        Assert.DoesNotContain('\e', Run(new Around { Width = 80 }, "timeline", "--register", Register, "--no-color").Output);
        Assert.DoesNotContain('\e', Run(new Around { Width = 80, Variable = v => v == "NO_COLOR" ? "1" : null }, "timeline", "--register", Register).Output);
        Assert.DoesNotContain('\e', Run("timeline").Output);
    }

    [Theory]
    [InlineData("--from", "2021-07", "contact")]
    [InlineData("--to", "6/7/2021", "contact")]
    [InlineData("--country", "chn", "contact")]
    [InlineData("--person", "luu", "contact")]
    [InlineData("--type", "reject", "reject")]
    [InlineData("--type", "CONSULT", "contact")]
    public void The_timeline_is_filtered(string option, string value, string only)
    {
        File();
        var outcome = Run("timeline", option, value);
        Assert.Equal(2, outcome.Lines.Length);
        Assert.Contains(only, outcome.Lines[1], StringComparison.Ordinal);
        Assert.Equal(0, outcome.Exit);
    }

    [Fact]
    public void Copies_are_one_witness_and_disputes_are_seen()
    {
        File();
        Write("news/copy.txt", "Bản tin khác.\n\n" + SampleCoder.Call);
        Write("news/other.txt", "Ông Sung Kim hôm thứ ba điện đàm với ông Lưu Hiểu Minh.");
        Assert.Equal(0, Run("read", Path.Combine(Folder, "news")).Exit);

        var list = Run("events", "--witnesses", "2");
        Assert.Equal(2, list.Lines.Length);
        var page = Run("events", Id("contact"));
        Assert.Contains("entries: 3 · reports: 3 · independent witnesses: 2", page.Output, StringComparison.Ordinal);
        Assert.Contains("the same words in 2 reports, one witness:", page.Output, StringComparison.Ordinal);
        Assert.Contains("date: 6 Jul 2021 (reports: 3, independent: 2; seen 8 Jul 2021)", page.Output, StringComparison.Ordinal);
        Assert.Single(Run("events", "--disputed").Lines);
        Assert.Equal(2, Run("events", "--country", "usa", "--country", "chn").Lines.Length);
        Assert.Single(Run("events", "--country", "chn", "--country", "prk").Lines);
    }

    [Fact]
    public void An_id_that_the_register_does_not_know_is_refused()
    {
        File();
        Assert.Equal(["CH3015"], Run("events", "9f3a2b1c-04be12").Codes);
        Assert.Contains("2 events", Run("events", "--from", "2020").Errors, StringComparison.Ordinal);
        Assert.Equal(["CH3004"], Run("events", "--type", "dinner").Codes);
    }

    [Fact]
    public void Events_that_a_range_cannot_place_are_counted()
    {
        File();
        Assert.Contains("2 events", Run("timeline", "--from", "2020").Errors, StringComparison.Ordinal);
        Assert.Contains("\"undated\": 2", Run("timeline", "--from", "2020", "--format", "json").Output, StringComparison.Ordinal);
        Assert.Equal("", Run("timeline").Errors);
    }

    [Fact]
    public void A_type_may_be_given_in_the_users_language()
    {
        File();
        Assert.Equal(2, Run("timeline", "--lang", "vi", "--type", "từ chối".Normalize(NormalizationForm.FormD)).Lines.Length);
    }

    [Fact]
    public void A_report_is_shown_by_its_beginning_and_refused_when_unknown_or_ambiguous()
    {
        File();
        Write("news/second.txt", "Ông Sung Kim đã từ chối lời mời của báo giới.");
        Run("read", Path.Combine(Folder, "news"));
        Assert.Equal(0, Run("show", "call").Exit);
        Assert.Equal(0, Run("show", "elsewhere/call.txt").Exit);
        Assert.Equal(["CH3010"], Run("show", "nothing").Codes);
        var ambiguous = Run("show", Folder);
        Assert.Equal(1, ambiguous.Exit);
        Assert.Equal(["CH3011"], ambiguous.Codes);
        Assert.Contains("call.txt\n", ambiguous.Errors, StringComparison.Ordinal);
        Assert.Contains("second.txt\n", ambiguous.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_is_shown_by_the_number_that_its_name_begins_with()
    {
        for (var i = 1; i <= 20; i++)
        {
            Write(FormattableString.Invariant($"news/{i:D2}-bai.txt"), FormattableString.Invariant($"Bài số {i}\nÔng Sung Kim nói lần {i}."));
        }
        Run("read", Path.Combine(Folder, "news"));
        Assert.StartsWith("Bài số 19\n", Run("show", "19").Output, StringComparison.Ordinal);
        Assert.StartsWith("Bài số 20\n", Run("show", "2").Output, StringComparison.Ordinal);
        Assert.Equal(11, Run("show", "1").Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    private string Screen(string command, params string[] options)
    {
        string[] args = command switch
        {
            "show" => [command, "call.txt", .. options],
            "event" => ["events", Id("contact"), .. options],
            _ => [command, .. options],
        };
        var outcome = Run(args);
        Assert.Equal(0, outcome.Exit);
        Assert.Equal("", outcome.Errors);
        // The test's folder has another name each time.
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    // The last cell of the row of the list that holds a word.
    private string Id(string word) => Run("events").Lines.First(l => l.Contains(word, StringComparison.Ordinal)).Split(' ')[^1];

    private void File()
    {
        Write("news/call.txt", SampleCoder.Call.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormD));
        Assert.Equal(0, Run("read", Path.Combine(Folder, "news", "call.txt")).Exit);
    }
}
