using System.Text.RegularExpressions;

namespace Chancery.Conventions.Tests;

public partial class DocumentsTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("LICENSE")]
    [InlineData("docs/tour.md")]
    [InlineData("docs/glossary.md")]
    [InlineData("data/SOURCES.md")]
    [InlineData("samples/README.md")]
    [InlineData("bench/README.md")]
    public void A_document_is_there_and_says_something(string file)
    {
        Assert.Contains(file, Repository.Files);
        Assert.True(Repository.Read(file).Length > 200, file);
    }

    [Fact]
    public void There_are_decision_records() => Assert.NotEmpty(Repository.Below("docs/adr", ".md"));

    [Fact]
    public void The_first_two_commands_of_the_readme_run_the_main_job_and_the_tests()
    {
        var commands = Fences().Matches(Repository.Read("README.md"))
            .SelectMany(match => match.Groups[1].Value.Split('\n'))
            .Select(line => line.TrimStart('$', ' '))
            .Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal) || line.StartsWith("./", StringComparison.Ordinal))
            .ToList();

        Assert.StartsWith("dotnet run ", commands[0], StringComparison.Ordinal);
        Assert.Equal("./test", commands[1]);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        Convention.HasNo(
            from file in Repository.Files
            where file.EndsWith(".md", StringComparison.Ordinal) && !file.StartsWith("tests/", StringComparison.Ordinal)
            from target in Targets(Repository.Read(file))
            where !Leads(file, target)
            select $"{file}: {target}");
    }

    [Fact]
    public void A_link_is_told_from_what_looks_like_one() =>
        Assert.Equal(["a.md", "b/c.md"], Targets("[a](a.md) [b](b/c.md#d) [c](https://example.org) [d](#e) `[e](f.md)`"));

    private static IEnumerable<string> Targets(string markdown) =>
        Links().Matches(Spans().Replace(Fences().Replace(markdown, ""), ""))
            .Select(match => match.Groups[1].Value)
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal));

    private static bool Leads(string file, string target)
    {
        var path = Path.Combine(Repository.Root, Path.GetDirectoryName(file) ?? "", target);
        return File.Exists(path) || Directory.Exists(path);
    }

    [GeneratedRegex(@"^```[^\n]*\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex Spans();

    [GeneratedRegex(@"\]\(([^)#\s]*)[^)]*\)")]
    private static partial Regex Links();
}
