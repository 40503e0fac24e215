using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Cli.Tests;

/// <summary>A brief of a dossier, on the command line.</summary>
public sealed class BriefTests : CommandLine
{
    private string Korea => Path.Combine(Folder, "korea.yaml");

    [Theory]
    [InlineData("en")]
    [InlineData("vi")]
    public void It_comes_out_as_Markdown(string language)
    {
        File();
        Snapshot.Matches($"brief.{language}", Brief("--lang", language));
    }

    [Fact]
    public void Every_line_of_a_list_has_a_note_that_says_where_it_comes_from()
    {
        File();
        var lines = Brief().Split('\n');
        var items = lines.Where(l => l.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.True(items.Count > 6);
        Assert.All(items, i => Assert.Matches(@"\[\^\d+\]$", i));
        Assert.All(lines.Where(l => l.StartsWith("[^", StringComparison.Ordinal)), n => Assert.Matches(@"^\[\^\d+\]: .+, call, 6 Jul 2021, characters \d+–\d+: “.+”$", n));
    }

    [Fact]
    public void A_period_of_which_nothing_is_told_says_so()
    {
        File();
        var text = Brief("--from", "2020-01", "--to", "2020-01");
        Assert.DoesNotContain("\n- ", text, StringComparison.Ordinal);
        Assert.Contains("## What happened, 1 Jan 2020 to 31 Jan 2020\n\nNo report tells of any.\n", text, StringComparison.Ordinal);
        Assert.Contains("## What was said\n\nNo report tells of any.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_limit_leaves_out_is_counted()
    {
        File();
        Assert.Contains("Left out: 3 of 4. --limit shows more.", Brief("--limit", "1"), StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", Brief("--limit", "4"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md", "# Korea")]
    [InlineData("docx", "PK")]
    [InlineData("pdf", "%PDF-1.7")]
    public void It_is_written_into_a_file_byte_for_byte_the_same(string form, string opens)
    {
        File();
        var (one, other) = (Path.Combine(Folder, "one"), Path.Combine(Folder, "other"));
        Assert.Equal("", Brief("--to-format", form, "-o", one));
        Assert.Equal("", Brief("--to-format", form, "--output", other));
        Assert.Equal(System.IO.File.ReadAllBytes(one), System.IO.File.ReadAllBytes(other));
        Assert.StartsWith(opens, Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(one)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_gives_its_styles()
    {
        File();
        var (template, filled) = (Path.Combine(Folder, "template.docx"), Path.Combine(Folder, "filled.docx"));
        Brief("--to-format", "docx", "-o", template);
        Brief("--to-format", "docx", "--template", template, "-o", filled);
        Assert.Equal(Part(template, "word/styles.xml"), Part(filled, "word/styles.xml"));
        Assert.Equal(Body(template), Body(filled));
    }

    [Fact]
    public void What_cannot_be_used_is_refused()
    {
        File();
        string[] whole = ["brief", Korea, "--from", "2021-01", "--to", "2021-07"];
        Assert.Equal(["CH3005"], Run("brief").Codes);
        Assert.Equal(["CH3005"], Run("brief", Korea, "--to", "2021-07").Codes);
        Assert.Equal(["CH3005"], Run("brief", Korea, "--from", "2021-07").Codes);
        Assert.Equal(["CH3004"], Run("brief", Korea, "--from", "2021-08", "--to", "2021-07").Codes);
        Assert.Equal(["CH3004"], Run([.. whole, "--to-format", "odt"]).Codes);
        Assert.Equal(["CH3004"], Run([.. whole, "--order", "mood"]).Codes);
        Assert.Equal(["CH3004"], Run([.. whole, "--template", "x.docx"]).Codes);
        Assert.Equal(["CH3090"], Run([.. whole, "--to-format", "docx", "--template", Korea]).Codes);
        Assert.Equal(["CH3090"], Run([.. whole, "--to-format", "docx", "--template", Path.Combine(Folder, "nowhere.docx")]).Codes);
        Assert.Equal(["CH3092"], Run([.. whole, "-o", Folder]).Codes);
        Assert.Equal(["CH3005"], Run(new Around { Width = 80 }, [.. whole, "--to-format", "pdf", "--register", Register]).Codes);
    }

    [Fact]
    public void Without_a_font_of_Vietnamese_letters_it_says_what_to_install()
    {
        File();
        var outcome = Run(new Around { FontFolders = [Folder] }, "brief", Korea, "--from", "2021-01", "--to", "2021-07", "--to-format", "pdf", "--register", Register);
        Assert.Equal((3, ""), (outcome.Exit, outcome.Output));
        Assert.Equal(["CH3091"], outcome.Codes);
        Assert.Contains("fonts-dejavu-core", outcome.Errors, StringComparison.Ordinal);
    }

    private static string Body(string file)
    {
        // Where a name space is declared says nothing.
        var document = Regex.Replace(Part(file, "word/document.xml"), " xmlns:[a-z]+=\"[^\"]*\"", "");
        return document[document.IndexOf("<w:body>", StringComparison.Ordinal)..];
    }

    private static string Part(string file, string name)
    {
        using var archive = ZipFile.OpenRead(file);
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private string Brief(params string[] options)
    {
        string[] period = options.Contains("--from") ? [] : ["--from", "2021-01", "--to", "2021-07-08"];
        var outcome = Run(["brief", Korea, .. period, .. options]);
        Assert.Equal((0, ""), (outcome.Exit, outcome.Errors));
        return outcome.Output.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private void File()
    {
        Write("korea.yaml", StateTests.Dossier.ReplaceLineEndings("\n"));
        var report = System.Text.Json.JsonSerializer.Serialize(new { id = "call", text = SampleCoder.Call.ReplaceLineEndings("\n"), published = "2021-07-06" });
        Assert.Equal(0, Run(new Around { LoadCoder = _ => StateTests.Coding }, "read", Write("news.jsonl", report + "\n"), "--register", Register).Exit);
    }
}
