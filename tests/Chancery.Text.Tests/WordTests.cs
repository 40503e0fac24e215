namespace Chancery.Text.Tests;

public class WordTests
{
    [Theory]
    [InlineData("Bộ trưởng Ngoại giao hai nước đã hội đàm.", "Bộ trưởng|Ngoại giao|hai|nước|đã|hội đàm|.")]
    [InlineData("Ông kêu gọi các bên kiềm chế.", "Ông|kêu gọi|các|bên|kiềm chế|.")]
    [InlineData("Hội nghị thượng đỉnh kết thúc ở Hà Nội.", "Hội nghị|thượng đỉnh|kết thúc|ở|Hà Nội|.")]
    [InlineData("Hoà bình và hòa bình", "Hoà bình|và|hòa bình")]
    public void Joins_syllables_to_words(string text, string words) => Assert.Equal(words, string.Join('|', Words(text)));

    [Theory]
    [InlineData("Hội\nnghị")]
    [InlineData("Việt\nNam")]
    public void No_word_crosses_a_line(string text) => Assert.Equal(2, Words(text).Count);

    [Fact]
    public void Sentence_by_sentence_covers_every_token()
    {
        const string Text = "Hai bên nhất trí gặp lại. \"Chúng tôi sẵn sàng\", ông nói.\nHội đàm kết thúc";
        var tokens = Lexicon.Tokenizer.Tokenize(Text);
        var words = Lexicon.Segmenter.Segment(Text, tokens, Lexicon.Splitter.Split(Text, tokens));
        Assert.Equal(0, words[0].First);
        Assert.Equal(tokens.Length, words[^1].End);
        Assert.All(words.Zip(words.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.First));
    }

    [Fact]
    public void Nothing_gives_nothing() => Assert.Empty(Words(""));

    [Fact]
    public void Tags_words()
    {
        const string Text = "Ông kêu gọi hai nước hợp tác.";
        var tokens = Lexicon.Tokenizer.Tokenize(Text);
        var words = Lexicon.Segmenter.Segment(Text, tokens);
        var tags = Lexicon.Tagger.Tag(Text, tokens, words);
        PartOfSpeech[] expected =
        [
            PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Numeral, PartOfSpeech.Noun, PartOfSpeech.Verb, PartOfSpeech.Punctuation,
        ];
        Assert.Equal(expected, tags);
    }

    [Fact]
    public void Tagging_into_given_room_allocates_nothing()
    {
        const string Text = "Ông kêu gọi hai nước hợp tác chặt chẽ hơn.";
        var tokens = Lexicon.Tokenizer.Tokenize(Text);
        var words = Lexicon.Segmenter.Segment(Text, tokens);
        var tags = new PartOfSpeech[words.Length];
        Lexicon.Tagger.Tag(Text, tokens, words, tags);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Lexicon.Tagger.Tag(Text, tokens, words, tags);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        using var stream = new MemoryStream([1, 2, 3]);
        Assert.Throws<InvalidDataException>(() => new WordSegmenter(stream, new VocabularyBuilder()));
    }

    private static List<string> Words(string text)
    {
        var tokens = Lexicon.Tokenizer.Tokenize(text);
        return Lexicon.Segmenter.Segment(text, tokens).Select(w => w.SpanIn(tokens).Of(text)).ToList();
    }
}
