namespace Chancery.Data.Tests;

public class VersionTests
{
    [Fact]
    public void A_copy_has_the_same_version()
    {
        using var copy = new DataCopy();
        Assert.Equal(VersionOf(DataCopy.Original), VersionOf(copy.Root));
    }

    [Fact]
    public void The_set_carries_the_version_of_its_folder() => Assert.Equal(VersionOf(DataCopy.Original), DataSet.Load(DataCopy.Original).Version);

    [Theory]
    [InlineData("frames/consult.yaml")]
    [InlineData("lexicon/words.txt")]
    [InlineData("authority/tenures.tsv")]
    public void A_changed_byte_changes_it(string file)
    {
        using var copy = new DataCopy();
        var bytes = File.ReadAllBytes(copy.PathOf(file));
        bytes[^1] ^= 1;
        File.WriteAllBytes(copy.PathOf(file), bytes);

        Assert.NotEqual(VersionOf(DataCopy.Original), VersionOf(copy.Root));
    }

    [Fact]
    public void A_file_that_joins_leaves_or_is_renamed_changes_it()
    {
        using var copy = new DataCopy();
        var versions = new List<string> { VersionOf(copy.Root) };
        File.WriteAllText(copy.PathOf("lexicon/zz.tsv"), "");
        versions.Add(VersionOf(copy.Root));
        File.Move(copy.PathOf("lexicon/zz.tsv"), copy.PathOf("lexicon/zy.tsv"));
        versions.Add(VersionOf(copy.Root));
        File.Delete(copy.PathOf("lexicon/zy.tsv"));
        File.Delete(copy.PathOf("lexicon/compounds.txt"));
        versions.Add(VersionOf(copy.Root));

        Assert.Equal(versions.Distinct(StringComparer.Ordinal), versions);
    }

    private static string VersionOf(string root) => new DataFolder(root).Version();
}
