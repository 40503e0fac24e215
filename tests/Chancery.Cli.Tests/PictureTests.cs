using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Chancery.Cli.Tests;

/// <summary>Pictures of a dossier, on the command line.</summary>
public sealed class PictureTests : CommandLine
{
    public static TheoryData<string> Kinds { get; } = ["timeline", "network", "standoffs", "positions", "sanctions"];

    private string Korea => Path.Combine(Folder, "korea.yaml");

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_written_as_SVG_byte_for_byte_the_same(string kind)
    {
        File();
        var (one, other) = (Path.Combine(Folder, "one"), Path.Combine(Folder, "other"));
        Assert.Equal("", Picture(kind, "-o", one));
        Assert.Equal("", Picture(kind, "--output", other));
        Assert.Equal(System.IO.File.ReadAllBytes(one), System.IO.File.ReadAllBytes(other));
        Assert.Equal(System.IO.File.ReadAllText(one), Picture(kind));
        Assert.Equal("svg", XDocument.Load(one).Root!.Name.LocalName);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_painted_as_PNG(string kind)
    {
        File();
        var file = Path.Combine(Folder, "picture.png");
        Assert.Equal("", Picture(kind, "--to-format", "png", "-o", file));
        Assert.Equal("\u0089PNG\r\n\u001a\n", Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file), 0, 8));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_marks_name_the_rows_of_its_table(string kind)
    {
        File();
        var marks = XDocument.Parse(Picture(kind)).Descendants().Select(e => e.Attribute("data-rows")?.Value).OfType<string>().SelectMany(r => r.Split(' ')).Select(int.Parse);
        using var json = JsonDocument.Parse(Picture(kind, "--format", "json"));
        Assert.Equal("picture", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(kind, json.RootElement.GetProperty("picture").GetString());
        var rows = json.RootElement.GetProperty("entries").GetArrayLength();
        Assert.Equal(Enumerable.Range(1, rows), marks.Distinct().Order());
        Assert.Equal(rows + 1, Picture(kind, "--format", "csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void Its_facts_come_out_as_a_table(string language)
    {
        File();
        Snapshot.Matches($"picture.{language}", Picture("timeline", "--format", "table", "--lang", language));
    }

    [Fact]
    public void An_event_is_cited_with_its_report_and_characters()
    {
        File();
        using var json = JsonDocument.Parse(Picture("timeline", "--format", "json"));
        var entries = json.RootElement.GetProperty("entries").EnumerateArray().ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, e =>
        {
            var citation = Assert.Single(e.GetProperty("citations").EnumerateArray());
            Assert.Equal(e.GetProperty("id").GetString(), citation.GetProperty("event").GetString());
            var (start, end, words) = (citation.GetProperty("start").GetInt32(), citation.GetProperty("end").GetInt32(), citation.GetProperty("evidence").GetString());
            Assert.Equal(words, SampleCoder.Call.ReplaceLineEndings("\n")[start..end]);
        });
    }

    [Fact]
    public void What_cannot_be_used_is_refused()
    {
        File();
        Assert.Equal(["CH3005"], Run("picture").Codes);
        Assert.Equal(["CH3005"], Run("picture", "timeline").Codes);
        Assert.Equal(["CH3004"], Run("picture", "mood", Korea).Codes);
        Assert.Equal(["CH3004"], Run("picture", "timeline", Korea, "--to-format", "gif").Codes);
        Assert.Equal(["CH3004"], Run("picture", "timeline", Korea, "--lanes", "mood").Codes);
        Assert.Equal(["CH3004"], Run("picture", "timeline", Korea, "--from", "2021-08", "--to", "2021-07").Codes);
        Assert.Equal(["CH3004"], Run("picture", "timeline", Korea, "--party", "USA").Codes);
        Assert.Equal(["CH3004"], Run("picture", "network", Korea, "--lanes", "type").Codes);
        Assert.Equal(["CH3004"], Run("picture", "standoffs", Korea, "--from", "2021").Codes);
        Assert.Equal(["CH3004"], Run("picture", "positions", Korea, "--party", "FRA").Codes);
        Assert.Equal(["CH3004"], Run("picture", "positions", Korea, "--topic", "mood").Codes);
        Assert.Equal(["CH3093"], Run("picture", "timeline", Korea, "-o", Folder).Codes);
        Assert.Equal(["CH3005"], Run(new Around { Width = 80 }, "picture", "timeline", Korea, "--to-format", "png", "--register", Register).Codes);
    }

    [Fact]
    public void Without_a_font_of_Vietnamese_letters_it_says_what_to_install()
    {
        File();
        var outcome = Run(new Around { FontFolders = [Folder] }, "picture", "timeline", Korea, "--to-format", "png", "--register", Register);
        Assert.Equal((3, ""), (outcome.Exit, outcome.Output));
        Assert.Equal(["CH3095"], outcome.Codes);
        Assert.Contains("--to-format svg", outcome.Errors, StringComparison.Ordinal);
    }

    private string Picture(string kind, params string[] options)
    {
        var outcome = Run(["picture", kind, Korea, "--on", "2021-07-08", .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", StateTests.Dossier.ReplaceLineEndings("\n"));
        var report = JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => StateTests.Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
    }
}
