using System.Text.Json;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Cli.Tests;

public sealed class ReviewTests : CommandLine
{
    private static readonly Around World = new() { Variable = static name => name == "USER" ? "desk" : null };

    public ReviewTests() => Ask("read", Write("a.txt", SampleCoder.Call));

    [Fact]
    public void An_entry_is_edited_and_is_again_what_it_was()
    {
        var before = Ask("show", "a.txt", "--format", "json").Output;
        var edited = Ask("review", "edit", Id("reject"), "date=4/5/2021", "recipients=USA:Sung Kim; KOR", "--why", "the invitation of May");
        Assert.Equal(ExitCode.Done, edited.Exit);
        Assert.EndsWith("chancery review undo 1\n", edited.Output, StringComparison.Ordinal);

        var row = Ask("timeline", "--type", "reject").Lines[1];
        Assert.Contains("4 May 2021", row, StringComparison.Ordinal);
        Assert.Contains("PRK → Sung Kim (USA), KOR", row, StringComparison.Ordinal);
        Assert.Contains("held · by a person", row, StringComparison.Ordinal);
        Assert.Contains("a person's, decision 1", Ask("show", "a.txt").Output, StringComparison.Ordinal);
        foreach (var format in (string[])["table", "json", "csv"])
        {
            var decisions = Ask("review", "decisions", "--format", format).Output;
            Assert.Contains("the invitation of May", decisions, StringComparison.Ordinal);
            Assert.Contains("desk", decisions, StringComparison.Ordinal);
            Assert.Contains("2021-05-04", decisions, StringComparison.Ordinal);
        }

        Assert.Equal(ExitCode.Done, Ask("review", "undo", "1", "--by", "chief").Exit);
        Assert.Equal(before, Ask("show", "a.txt", "--format", "json").Output);
        Assert.Equal(["CH3024"], Ask("review", "undo", "1").Codes);
        Assert.Contains("chief", Ask("review", "decisions").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_are_accepted_and_rejected()
    {
        var (reject, contact) = (Id("reject"), Id("contact"));
        Assert.Equal(2, Ask("review", "accept", reject, contact).Lines.Length);
        Assert.Contains("held · accepted", Ask("timeline", "--type", "reject").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Ask("review", "reject", contact).Exit);
        Assert.Single(Ask("timeline", "--country", "CHN").Lines);
        Assert.Contains("rejected by a person, decision 3", Ask("show", "a.txt").Output, StringComparison.Ordinal);
        Assert.Equal(["CH3037"], Ask("review", "reject", contact).Codes);
        // A newer coder says it again.
        Ask(World with { LoadCoder = _ => SampleCoder.Versions("2", "newer") }, "read", Path.Combine(Folder, "a.txt"));
        Assert.Single(Ask("timeline", "--country", "CHN").Lines);
    }

    [Fact]
    public void Quotes_and_searches_tell_who_stands_behind_an_entry()
    {
        using (var report = JsonDocument.Parse(Ask("show", "a.txt", "--format", "json").Output))
        {
            var quote = report.RootElement.GetProperty("entries").EnumerateArray().First(e => e.GetProperty("kind").GetString() == "quote");
            Ask("review", "accept", quote.GetProperty("id").GetString()!);
        }
        Ask("review", "edit", Id("contact"), "place=Busan");
        Assert.Contains("Triều Tiên” · accepted", Ask("quotes").Output, StringComparison.Ordinal);
        Assert.Contains(",accepted,1\r\n", Ask("quotes", "--format", "csv").Output, StringComparison.Ordinal);
        using (var quotes = JsonDocument.Parse(Ask("quotes", "--format", "json").Output))
        {
            Assert.Equal("accepted", quotes.RootElement.GetProperty("entries")[0].GetProperty("by").GetString());
        }
        Assert.Contains("Sung Kim (USA) · accepted", Ask("search", "đối thoại", "--in", "quotes").Output, StringComparison.Ordinal);
        Assert.Contains("(CHN) · by a person", Ask("search", "Lưu Hiểu Minh", "--in", "events").Output, StringComparison.Ordinal);
        Assert.Contains(",person,2\r\n", Ask("search", "Lưu Hiểu Minh", "--format", "csv").Output, StringComparison.Ordinal);
        using var found = JsonDocument.Parse(Ask("search", "Lưu Hiểu Minh", "--in", "events", "--format", "json").Output);
        var told = found.RootElement.GetProperty("entries")[0].GetProperty("event");
        Assert.Equal(("person", 2), (told.GetProperty("by").GetString(), told.GetProperty("decision").GetInt32()));
    }

    [Theory]
    [InlineData("--words", "đã từ chối lời mời")]
    [InlineData("--span", "0-13")]
    public void An_entry_is_added_where_the_report_says_it(string option, string value)
    {
        var added = Ask("review", "add", "a.txt", "event", "type=accuse", "actors=PRK", "recipients=USA", "date=5/2021", option, value);
        Assert.Equal(ExitCode.Done, added.Exit);
        using var document = JsonDocument.Parse(Ask("timeline", "--type", "accuse", "--format", "json").Output);
        var entry = document.RootElement.GetProperty("entries")[0];
        Assert.Equal("2021-05", entry.GetProperty("date").GetString());
        Assert.Equal("person", entry.GetProperty("by").GetString());
        Assert.Equal(1, entry.GetProperty("decision").GetInt32());
        Assert.Equal("person", entry.GetProperty("evidence")[0].GetProperty("rule").GetString());
        Assert.Equal(ExitCode.Done, Ask("events", added.Output.Split(':')[0]).Exit);
    }

    [Theory]
    [InlineData("CH3031", "review", "accept", "9f3a2b1c-04be12")]
    [InlineData("CH3031", "review", "edit", "x", "date=2021")]
    [InlineData("CH3024", "review", "undo", "7")]
    [InlineData("CH3010", "review", "add", "b.txt", "event", "type=accuse", "--span", "0-5")]
    [InlineData("CH3032", "review", "add", "a.txt", "rumour", "type=accuse", "--span", "0-5")]
    [InlineData("CH3033", "review", "add", "a.txt", "event", "colour=red", "--span", "0-5")]
    [InlineData("CH3034", "review", "add", "a.txt", "event", "type=dinner", "--span", "0-5")]
    [InlineData("CH3034", "review", "add", "a.txt", "event", "actors=USA", "--span", "0-5")]
    [InlineData("CH3035", "review", "add", "a.txt", "event", "type=accuse", "--words", "no such words")]
    [InlineData("CH3035", "review", "add", "a.txt", "event", "type=accuse", "--span", "5-50000")]
    [InlineData("CH3036", "review", "add", "a.txt", "event", "type=accuse", "--words", "Sung Kim")]
    public void What_cannot_be_decided_is_refused(string code, params string[] words)
    {
        var outcome = Ask(words);
        Assert.Equal(ExitCode.InputFailed, outcome.Exit);
        Assert.Equal([code], outcome.Codes);
        Assert.DoesNotContain("{", outcome.Errors, StringComparison.Ordinal);
        Assert.Single(Ask("review", "decisions").Lines);
    }

    [Theory]
    [InlineData("review", "accept")]
    [InlineData("review", "edit", "x")]
    [InlineData("review", "edit", "x", "date")]
    [InlineData("review", "add", "a.txt", "event", "type=accuse")]
    [InlineData("review", "add", "a.txt", "event", "type=accuse", "--span", "9-5")]
    [InlineData("review", "undo", "x")]
    public void What_is_no_decision_is_refused(params string[] words) => Assert.Equal(ExitCode.Usage, Ask(words).Exit);

    [Theory]
    [InlineData("table", "the year is open")]
    [InlineData("json", "year-open")]
    [InlineData("csv", "year-open")]
    public void What_is_unsure_is_listed_until_it_is_decided(string format, string reason)
    {
        var list = Ask("review", "--format", format);
        Assert.Equal(ExitCode.Done, list.Exit);
        Assert.Contains(reason, list.Output, StringComparison.Ordinal);
        Assert.Contains("Bình Nhưỡng đã từ chối lời mời tháng Năm.", list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bình Nhưỡng", Ask("review", "--format", format, "--reason", "dispute").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Bình Nhưỡng", Ask("review", "--format", format, "--country", "chn").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Ask("review", "accept", Id("reject")).Exit);
        Assert.DoesNotContain("Bình Nhưỡng", Ask("review", "--format", format).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--reason", "bad-luck")]
    [InlineData("--limit", "0")]
    [InlineData("--from", "yesterday")]
    public void A_list_of_nothing_that_there_is_is_refused(string option, string value) => Assert.Equal(["CH3004"], Ask("review", option, value).Codes);

    [Fact]
    public void At_a_terminal_entries_are_decided_one_by_one()
    {
        var id = Id("reject");
        // An empty line decides nothing; a field that is wrong is asked for again.
        var typed = Typed("\n\ne\ncolour=red\ne\ndate=5/2021 | place=Seoul\nq\n");
        Assert.Contains("is no field of the entry", typed.Output, StringComparison.Ordinal);
        Assert.Contains($"{id}: edited.", typed.Output, StringComparison.Ordinal);
        Assert.Contains("May 2021", Ask("timeline", "--type", "reject").Output, StringComparison.Ordinal);
        Assert.Equal(2, Ask("review", "decisions").Lines.Length);

        Assert.Contains("nothing more to look at", Typed("").Output, StringComparison.Ordinal);
        Ask("review", "undo", "1");
        Assert.Contains("There is nothing more to look at.", Typed("s\n").Output, StringComparison.Ordinal);
        Assert.Contains("rejected.", Typed("r\n").Output, StringComparison.Ordinal);
        Assert.Single(Ask("timeline", "--type", "reject").Lines);
        Assert.DoesNotContain("[a]ccept", Typed("", "--list").Output, StringComparison.Ordinal);

        Outcome Typed(string keys, params string[] options) =>
            Ask(World with { Input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(keys)), InputIsTerminal = true, Width = 80 }, ["review", "--no-color", .. options]);
    }

    [Fact]
    public void Names_that_may_be_two_peoples_are_decided_where_they_are_listed()
    {
        Ask(World with { LoadCoder = _ => SampleCoder.Coding with { Coder = Short } }, "read", Write("c.txt", "Ông Lưu và ông Kim cùng đến Seoul."));
        foreach (var format in (string[])["table", "json", "csv"])
        {
            var list = Ask("review", "--reason", "name-unsure", "--format", format);
            Assert.Equal(ExitCode.Done, list.Exit);
            Assert.Contains("Lưu@CHN", list.Output, StringComparison.Ordinal);
            Assert.Contains("Lưu Hiểu Minh", list.Output, StringComparison.Ordinal);
            Assert.Contains("Ông Lưu và ông Kim cùng đến Seoul.", list.Output, StringComparison.Ordinal);
        }
        using (var document = JsonDocument.Parse(Ask("review", "--country", "chn", "--reason", "name-unsure", "--format", "json").Output))
        {
            var join = Assert.Single(document.RootElement.GetProperty("entries").EnumerateArray()).GetProperty("join");
            Assert.Equal(("part", 0.8), (join.GetProperty("reason").GetString(), join.GetProperty("score").GetDouble()));
        }

        Assert.Equal("Lưu@CHN: one person. To take it back: chancery actor undo 1", Assert.Single(Ask("review", "accept", "Lưu@CHN").Lines));
        Assert.DoesNotContain("Lưu@CHN", Ask("review").Output, StringComparison.Ordinal);
        Assert.Equal(["CH3037"], Ask("review", "accept", "Lưu@CHN").Codes);
        Assert.Equal(["CH3023"], Ask("review", "accept", "Lưu Hiểu Minh@CHN").Codes);
        Assert.Equal(["CH3021"], Ask("review", "reject", "Lưu@USA").Codes);
        Assert.Equal(ExitCode.Done, Ask("actor", "undo", "1").Exit);
        Assert.Equal("Lưu@CHN: two people. To take it back: chancery actor undo 2", Assert.Single(Ask("review", "reject", "Lưu@CHN").Lines));
        Assert.Contains("desk", Ask("actor", "decisions").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Lưu@CHN", Ask("review").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Ask("actor", "undo", "2").Exit);

        // A name cannot be edited; what was accepted last can be taken back at the next one.
        var typed = Ask(World with { Input = new MemoryStream("e\na\nu\nr\n"u8.ToArray()), InputIsTerminal = true, Width = 80 }, "review", "--no-color", "--reason", "name-unsure").Output;
        Assert.Contains("Kim (USA), taken for Sung Kim (part of the name, 0.80)", typed, StringComparison.Ordinal);
        Assert.Contains("Kim@USA: one person.", typed, StringComparison.Ordinal);
        Assert.Contains("Decision 3 is taken back.", typed, StringComparison.Ordinal);
        Assert.Contains("Lưu@CHN: two people.", typed, StringComparison.Ordinal);
        Assert.DoesNotContain("FIELD=VALUE", typed, StringComparison.Ordinal);

        static CodedReport Short(Article article) => SampleCoder.Code(article) with
        {
            People = [.. new[] { ("Lưu", "CHN"), ("Kim", "USA") }.Select(p =>
            {
                var start = article.Text.IndexOf(p.Item1, StringComparison.Ordinal);
                return new CodedPerson(p.Item1, p.Item2, null, 1, [new Evidence(new TextSpan(start, start + p.Item1.Length), p.Item1, "test.rule")]);
            })],
        };
    }

    private string Id(string word) => Ask("events").Lines.First(l => l.Contains(word, StringComparison.Ordinal)).Split(' ')[^1];

    private Outcome Ask(params string[] words) => Ask(World, words);

    private Outcome Ask(Around around, params string[] words) => Run(around, [.. words, "--register", Register]);
}
