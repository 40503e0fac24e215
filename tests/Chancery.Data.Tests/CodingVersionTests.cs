namespace Chancery.Data.Tests;

public sealed class CodingVersionTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("chancery-data-version-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("messages/vi.tsv", false)]
    [InlineData("SOURCES.md", false)]
    [InlineData("dossiers/korea-denuclearisation.yaml", false)]
    [InlineData("lexicon/words.txt", true)]
    [InlineData("lexicon/messages/words.txt", true)]
    [InlineData("lexicon/SOURCES.md", true)]
    public void Only_what_coding_rests_on_changes_the_version(string file, bool changes)
    {
        Write("frames/consult.yaml", "a");
        Write(file, "before");
        var before = new DataFolder(_root).Version();
        Write(file, "after");
        Assert.Equal(changes, before != new DataFolder(_root).Version());
        File.Delete(Path.Combine(_root, file));
        Assert.Equal(changes, before != new DataFolder(_root).Version());
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_root, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
