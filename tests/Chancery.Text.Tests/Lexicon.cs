namespace Chancery.Text.Tests;

/// <summary>The word lists and models under test, as the build copied them from data/.</summary>
internal static class Lexicon
{
    static Lexicon()
    {
        var vocabulary = new VocabularyBuilder();
        using var words = File.OpenRead(PathOf("models", "words.bin"));
        using var tags = File.OpenRead(PathOf("models", "tags.bin"));
        Segmenter = new WordSegmenter(FirstColumn("words.txt").Concat(FirstColumn("compounds.txt")), words, vocabulary);
        Tagger = new WordTagger(tags, vocabulary);
        Tokenizer = new Tokenizer(vocabulary.Build());
        Splitter = new SentenceSplitter(FirstColumn("abbreviations.tsv"));
    }

    public static SentenceSplitter Splitter { get; }

    public static WordSegmenter Segmenter { get; }

    public static WordTagger Tagger { get; }

    public static Tokenizer Tokenizer { get; }

    public static IEnumerable<string> FirstColumn(string file) =>
        File.ReadLines(PathOf("lexicon", file)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]);

    private static string PathOf(string folder, string file) => Path.Combine(AppContext.BaseDirectory, "data", folder, file);
}
