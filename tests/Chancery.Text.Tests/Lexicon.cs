namespace Chancery.Text.Tests;

/// <summary>The word lists under test, as the build copied them from data/.</summary>
internal static class Lexicon
{
    public static SentenceSplitter Splitter { get; } = new(FirstColumn("abbreviations.tsv"));

    public static IEnumerable<string> FirstColumn(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "lexicon", file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t')[0]);
}
