using System.Text.RegularExpressions;

namespace Chancery.Conventions.Tests;

public partial class TrackedFilesTests
{
    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() => Convention.HasNo(Found(MachinePath()));

    [Theory]
    [InlineData("see {0}home/an/chancery", true)]
    [InlineData("in {0}root/x", true)]
    [InlineData("({0}tmp/a.db)", true)]
    [InlineData("C:{1}Users{1}an", true)]
    [InlineData("at https://example.org{0}work/x", false)]
    [InlineData("../shared/eval", false)]
    [InlineData("obj{0}tmp/x", false)]
    public void A_machine_path_is_told_from_another(string pattern, bool seen) =>
        Assert.Equal(seen, MachinePath().IsMatch(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, '/', '\\')));

    [Fact]
    public void No_file_names_a_host_that_packages_come_from() => Convention.HasNo(Found(PackageHost()));

    [Theory]
    [InlineData("https://api.nuget{0}org/v3", true)]
    [InlineData("registry{0}npmjs{0}org", true)]
    [InlineData("NuGet packages", false)]
    public void A_package_host_is_seen(string pattern, bool seen) =>
        Assert.Equal(seen, PackageHost().IsMatch(string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, '.')));

    [Fact]
    public void Text_files_have_plain_line_ends_and_no_byte_order_mark()
    {
        var texts = Repository.Files.Select(file => (File: file, Text: Repository.ReadText(file))).Where(row => row.Text is not null).ToList();

        Assert.NotEmpty(texts);
        Convention.HasNo(texts.Where(row => !IsPlain(row.File, row.Text!)).Select(row => row.File));
    }

    [Fact]
    public void No_output_of_a_build_is_tracked() =>
        Convention.HasNo(Repository.Files.Where(file => file.Split('/').Any(part => part is "bin" or "obj" or "TestResults")));

    // Tests of the reader keep samples with other line ends in files of their own.
    private static bool IsPlain(string file, string text) =>
        file.Contains("/Fixtures/", StringComparison.Ordinal) || !(text.Contains('\r', StringComparison.Ordinal) || text.StartsWith('\ufeff'));

    private static IEnumerable<string> Found(Regex pattern) =>
        from file in Repository.Files
        let match = pattern.Match(Repository.ReadText(file) ?? "")
        where match.Success
        select $"{file}: {match.Value}";

    [GeneratedRegex(@"(?<![\w.])/(?:work|root|tmp|home|Users)/[\w.]|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"nuget\.org|myget\.org|pkgs\.dev\.azure|nuget\.pkg\.github|registry\.npmjs|pypi\.org|python[h]osted|jfrog\.io|proxy\.golang|crates\.io")]
    private static partial Regex PackageHost();
}
