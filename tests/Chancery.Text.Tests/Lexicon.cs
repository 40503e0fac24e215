namespace Chancery.Text.Tests;

/// <summary>The word lists and models under test, as the build copied them from data/.</summary>
internal static class Lexicon
{
    private static readonly VietnameseText Reader = VietnameseText.Load(Path.Combine(AppContext.BaseDirectory, "data"));

    public static SentenceSplitter Splitter => Reader.Splitter;

    public static WordSegmenter Segmenter => Reader.Segmenter;

    public static WordTagger Tagger => Reader.Tagger;

    public static Tokenizer Tokenizer => Reader.Tokenizer;
}
