using System.Text;
using System.Text.Json;

namespace Chancery.Cli.Tests;

public sealed class SearchTests : CommandLine
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Hits_as_they_are_printed(string language)
    {
        File();
        Snapshot.Matches($"search.{language}", Screen("sung kim", "--lang", language));
    }

    [Fact]
    public void Json_and_csv_as_they_are_printed()
    {
        File();
        Snapshot.Matches("search.json", Screen("doi thoai", "--format", "json"));
        Snapshot.Matches("search.csv", Screen("doi thoai", "--format", "csv").Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(Screen("kim", "--format", "json", "--lang", "en"), Screen("kim", "--format", "json", "--lang", "vi"));
    }

    [Fact]
    public void Offsets_are_those_of_the_stored_text()
    {
        File();
        using var shown = JsonDocument.Parse(Run("show", "call.txt", "--format", "json").Output);
        var text = shown.RootElement.GetProperty("text").GetString()!;
        using var found = JsonDocument.Parse(Screen("\"đối thoại\"", "--format", "json"));
        foreach (var entry in found.RootElement.GetProperty("entries").EnumerateArray())
        {
            var snippet = entry.GetProperty("snippet");
            Assert.Equal(snippet.GetProperty("text").GetString(), Slice(text, snippet));
            Assert.All(snippet.GetProperty("hits").EnumerateArray(), h => Assert.Equal("đối thoại", Slice(text, h)));
        }
    }

    [Theory]
    [InlineData("trieu tien", 3)]
    [InlineData("Triều Tiên", 3)]
    [InlineData("dac phai vien", 4)]
    [InlineData("giá gạo", 0)]
    [InlineData("reuters", 0)]
    public void Words_are_found_with_and_without_diacritics(string query, int hits)
    {
        File();
        Assert.Equal(hits, Count(query));
        Assert.Equal(hits, Count(query.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData("--in", "people", 1)]
    [InlineData("--in", "events", 2)]
    [InlineData("--country", "chn", 2)]
    [InlineData("--person", "luu", 2)]
    [InlineData("--type", "consult", 2)]
    [InlineData("--from", "2022", 0)]
    [InlineData("--to", "6/7/2021", 1)]
    [InlineData("--source", "news", 4)]
    [InlineData("--limit", "1", 4)]
    public void A_search_is_filtered(string option, string value, int hits)
    {
        File();
        Assert.Equal(hits, Count("sung kim", option, value));
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        File();
        Assert.Equal("Nothing is found.\n", Screen("seoul pyongyang"));
        Assert.Contains("\"entries\": []", Screen("seoul pyongyang", "--format", "json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_arguments_are_one_query()
    {
        File();
        Assert.Equal(Screen("sung kim"), Run("search", "sung", "kim").Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_terminal_marks_hits_by_colour()
    {
        File();
        Assert.Contains("\e[36mSung Kim\e[0m", Run(new Around { Width = 80 }, "search", "\"sung kim\"", "--register", Register).Output, StringComparison.Ordinal);
        Assert.Contains("‹Sung Kim›", Run(new Around { Width = 80 }, "search", "\"sung kim\"", "--register", Register, "--no-color").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CH3016", "the quotation mark at character 5 is not closed", "sung\"kim")]
    [InlineData("CH3016", "no word", "?")]
    [InlineData("CH3016", "bracket at character 1", "(sung")]
    [InlineData("CH3016", "only what is not wanted", "(sung | -kim)")]
    [InlineData("CH3016", "at least 2 letters", "s*")]
    [InlineData("CH3004", "--in", "sung", "--in", "papers")]
    [InlineData("CH3004", "--limit", "sung", "--limit", "0")]
    [InlineData("CH3004", "--limit", "sung", "--limit", "many")]
    [InlineData("CH3005", "QUERY")]
    public void What_is_wrong_with_a_search_is_said(string code, string words, params string[] args)
    {
        var outcome = Run(["search", .. args]);
        Assert.Equal(2, outcome.Exit);
        Assert.Equal([code], outcome.Codes);
        Assert.Contains(words, outcome.Errors, StringComparison.Ordinal);
    }

    private static string Slice(string text, JsonElement span) => text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private int Count(string query, params string[] options)
    {
        using var document = JsonDocument.Parse(Screen(query, [.. options, "--format", "json"]));
        return document.RootElement.GetProperty("entries").GetArrayLength();
    }

    private string Screen(string query, params string[] options)
    {
        var outcome = Run(["search", query, .. options]);
        Assert.Equal(0, outcome.Exit);
        Assert.Equal("", outcome.Errors);
        // The test's folder has another name each time.
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("news/call.txt", SampleCoder.Call.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormD));
        Assert.Equal(0, Run("read", Path.Combine(Folder, "news", "call.txt")).Exit);
    }
}
