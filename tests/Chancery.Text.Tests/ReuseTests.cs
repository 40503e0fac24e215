using System.Buffers;

namespace Chancery.Text.Tests;

/// <summary>One reader for all texts: what is used again allocates nothing, and many threads read alike.</summary>
public class ReuseTests
{
    private const string Sample =
        "Ngày 27-28/2, hai bên hội đàm tại Hà Nội. \"Chúng tôi sẵn sàng\", ông Kim Jong-un nói. TP. Hồ Chí Minh và \u0420utin cũng được nhắc.\nGiá dầu tăng 3,5%.";

    [Fact]
    public void Every_layer_is_written_without_allocation()
    {
        var tokens = new ArrayBufferWriter<Token>(256);
        var sentences = new ArrayBufferWriter<Sentence>(64);
        var words = new ArrayBufferWriter<Word>(256);
        var tags = new PartOfSpeech[256];
        Read(tokens, sentences, words, tags);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            Read(tokens, sentences, words, tags);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(4, sentences.WrittenCount);
    }

    [Fact]
    public void A_buffer_gets_what_an_array_does()
    {
        var tokens = new ArrayBufferWriter<Token>(1);
        var sentences = new ArrayBufferWriter<Sentence>(1);
        var words = new ArrayBufferWriter<Word>(1);
        Read(tokens, sentences, words, new PartOfSpeech[256]);

        Assert.Equal(Lexicon.Tokenizer.Tokenize(Sample), tokens.WrittenSpan.ToArray());
        Assert.Equal(Lexicon.Splitter.Split(Sample, tokens.WrittenSpan), sentences.WrittenSpan.ToArray());
        Assert.Equal(Lexicon.Segmenter.Segment(Sample, tokens.WrittenSpan, sentences.WrittenSpan), words.WrittenSpan.ToArray());
    }

    [Fact]
    public void Words_of_one_sentence_are_counted_from_its_first_token()
    {
        var tokens = Lexicon.Tokenizer.Tokenize(Sample);
        var words = new ArrayBufferWriter<Word>();
        Lexicon.Segmenter.Segment(Sample, tokens, words);

        Assert.Equal(Lexicon.Segmenter.Segment(Sample, tokens), words.WrittenSpan.ToArray());
        Assert.Equal(tokens.Length, words.WrittenSpan[^1].End);
    }

    [Fact]
    public void Texts_are_appended_to_one_buffer()
    {
        var tokens = new ArrayBufferWriter<Token>();
        Lexicon.Tokenizer.Tokenize("Hai bên.", tokens);
        Lexicon.Tokenizer.Tokenize("Ba bên", tokens);

        Assert.Equal(5, tokens.WrittenCount);
        Assert.True(tokens.WrittenSpan[3].IsLineStart);
    }

    [Fact]
    public void Many_threads_read_alike()
    {
        var texts = Enumerable.Range(0, 40).Select(i => string.Concat(Enumerable.Repeat(Sample + "\n", i % 7)) + Sample[..(i * 3)]).ToArray();
        var alone = Array.ConvertAll(texts, Shape);

        Parallel.For(0, texts.Length * 5, i => Assert.Equal(alone[i % texts.Length], Shape(texts[i % texts.Length])));
    }

    private static void Read(ArrayBufferWriter<Token> tokens, ArrayBufferWriter<Sentence> sentences, ArrayBufferWriter<Word> words, PartOfSpeech[] tags)
    {
        tokens.ResetWrittenCount();
        sentences.ResetWrittenCount();
        words.ResetWrittenCount();
        Lexicon.Tokenizer.Tokenize(Sample, tokens);
        Lexicon.Splitter.Split(Sample, tokens.WrittenSpan, sentences);
        Lexicon.Segmenter.Segment(Sample, tokens.WrittenSpan, sentences.WrittenSpan, words);
        Lexicon.Tagger.Tag(Sample, tokens.WrittenSpan, words.WrittenSpan, tags.AsSpan(0, words.WrittenCount));
    }

    private static string Shape(string text)
    {
        var tokens = Lexicon.Tokenizer.Tokenize(text);
        var words = Lexicon.Segmenter.Segment(text, tokens, Lexicon.Splitter.Split(text, tokens));
        return string.Join(' ', words.Zip(Lexicon.Tagger.Tag(text, tokens, words), (word, tag) => $"{word.First}-{word.End}/{tag}"));
    }
}
