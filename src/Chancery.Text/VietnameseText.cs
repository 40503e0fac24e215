using System.Runtime.InteropServices;

namespace Chancery.Text;

/// <summary>
/// Everything at once: normal form, tokens, sentences, words and parts of speech of a text. For a part of it, take the
/// stage alone. Immutable and thread-safe; loaded once and kept.
/// </summary>
public sealed class VietnameseText
{
    private VietnameseText(string folder)
    {
        var vocabulary = new VocabularyBuilder();
        var lexicon = Path.Combine(folder, "lexicon");
        using (var model = File.OpenRead(Path.Combine(folder, "models", "words.bin")))
        {
            Segmenter = new WordSegmenter(model, vocabulary);
        }
        using (var model = File.OpenRead(Path.Combine(folder, "models", "tags.bin")))
        {
            Tagger = new WordTagger(model, vocabulary);
        }
        Splitter = new SentenceSplitter(Forms(Path.Combine(lexicon, "abbreviations.tsv")), Forms(Path.Combine(lexicon, "sentence-openers.tsv")));
        Tokenizer = new Tokenizer(vocabulary.Build());
    }

    /// <summary>Where the package puts its models and abbreviations: "chancery-text" beside the program.</summary>
    public static string PackagedFolder => Path.Combine(AppContext.BaseDirectory, "chancery-text");

    /// <summary>Cuts a text into tokens.</summary>
    public Tokenizer Tokenizer { get; }

    /// <summary>Cuts tokens into sentences.</summary>
    public SentenceSplitter Splitter { get; }

    /// <summary>Joins tokens to words.</summary>
    public WordSegmenter Segmenter { get; }

    /// <summary>Gives words their parts of speech.</summary>
    public WordTagger Tagger { get; }

    /// <summary>Loads the models and abbreviations that come with the package.</summary>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another version.</exception>
    public static VietnameseText Load() => Load(PackagedFolder);

    /// <summary>Loads models and abbreviations.</summary>
    /// <param name="folder">A folder with lexicon/abbreviations.tsv, lexicon/sentence-openers.tsv, models/words.bin and models/tags.bin.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A model is damaged or of another version.</exception>
    public static VietnameseText Load(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new VietnameseText(folder);
    }

    /// <summary>The layers of a text of any UTF-16, in linear time.</summary>
    public TextLayers Read(string text)
    {
        var source = NfcText.From(text);
        var tokens = Tokenizer.Tokenize(source.Value);
        var sentences = Splitter.Split(source.Value, tokens);
        var words = Segmenter.Segment(source.Value, tokens, sentences);
        return new TextLayers(source, Kept(tokens), Kept(sentences), Kept(words), Kept(Tag(source.Value, tokens, sentences, words)));
    }

    private PartOfSpeech[] Tag(string text, Token[] tokens, Sentence[] sentences, Word[] words)
    {
        var tags = new PartOfSpeech[words.Length];
        var first = 0;
        foreach (var sentence in sentences)
        {
            var end = first;
            while (end < words.Length && words[end].First < sentence.End)
            {
                end++;
            }
            Tagger.Tag(text, tokens, words.AsSpan(first, end - first), tags.AsSpan(first, end - first));
            first = end;
        }
        return tags;
    }

    private static System.Collections.Immutable.ImmutableArray<T> Kept<T>(T[] values) => ImmutableCollectionsMarshal.AsImmutableArray(values);

    // The first column of a list; lines that begin with a number sign say what it is.
    private static IEnumerable<string> Forms(string file) =>
        File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]);
}
