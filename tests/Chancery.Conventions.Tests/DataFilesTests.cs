using System.Text;

namespace Chancery.Conventions.Tests;

public class DataFilesTests
{
    private const string Head = "# Words.\n# Source: made here. Licence: Apache-2.0.\n# columns: form, kind (one, two). Sorted by kind, form.\n";

    [Fact]
    public void Tables_are_tidy()
    {
        var tables = Repository.Below("data", ".tsv").ToList();
        Assert.NotEmpty(tables);

        Convention.HasNo(tables.SelectMany(file => new DataTable(Repository.Read(file)).Faults().Select(fault => $"{file}:{fault}")));
    }

    [Theory]
    [InlineData("a\tone\nb\tone\na\ttwo\n", 0)]
    [InlineData("a\ttwo\nb\tone\n", 1)]
    [InlineData("a\tone\na\tone\n", 1)]
    [InlineData("a\tone\nb\n", 1)]
    [InlineData(" a\tone\n", 1)]
    [InlineData("a\t\n", 1)]
    [InlineData("a  b\tone\n", 1)]
    [InlineData("o\u0301\tone\n", 1)]
    [InlineData("a\tone", 1)]
    [InlineData("a\tone\n\n", 1)]
    [InlineData("", 1)]
    public void What_is_untidy_is_seen(string rows, int faults) => Assert.Equal(faults, new DataTable(Head + rows).Faults().Count());

    [Theory]
    [InlineData("# id\tform\n", "Sorted by form, then id.", 0)]
    [InlineData("# id\tform\n", "Sorted by id.", 1)]
    [InlineData("", "Columns: id, form. Sorted by place.", 1)]
    public void The_order_is_the_one_that_the_head_says(string headings, string order, int faults) =>
        Assert.Equal(faults, new DataTable($"# Words.\n# Source: made here. Licence: Apache-2.0. {order}\n{headings}b\ta\na\tb\n").Faults().Count());

    [Fact]
    public void A_table_without_its_head_is_untidy() => Assert.Equal(3, new DataTable("a\tone\n").Faults().Count());

    [Fact]
    public void Every_data_file_is_composed_and_has_its_place_among_the_sources()
    {
        var sources = Repository.Read("data/SOURCES.md");
        var files = Repository.Files.Where(file => file.StartsWith("data/", StringComparison.Ordinal) && !file.EndsWith(".md", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Convention.HasNo(files.Where(file => Repository.ReadText(file) is { } text && !text.IsNormalized(NormalizationForm.FormC)));
        Convention.HasNo(files.Where(file => !IsListed(file["data/".Length..], sources)));
    }

    // A folder of many files of one kind may be listed as such.
    private static bool IsListed(string file, string sources) =>
        sources.Contains($"`{file}`", StringComparison.Ordinal) || sources.Contains($"`{Path.GetDirectoryName(file)}/", StringComparison.Ordinal) && !file.EndsWith(".tsv", StringComparison.Ordinal);
}
