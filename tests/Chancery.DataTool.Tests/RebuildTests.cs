using Chancery.Text;

namespace Chancery.DataTool.Tests;

/// <summary>The models in data/ are what the tool makes of the treebank and the word lists, to the byte.</summary>
public class RebuildTests
{
    private static readonly TextFolders Folders = new(Checkout.Treebank(), Checkout.Data);

    [Fact]
    public void Words_are_learned_again_to_the_same_bytes() =>
        Same(Folders.WordModel, new WordTraining(Folders.Words, []).Train(Folders.Teaching.All).Write);

    [Fact]
    public void Tags_are_learned_again_to_the_same_bytes() =>
        Same(Folders.TagModel, new TagTraining(Folders.WordClasses, []).Train(Folders.Teaching).Write);

    [Fact]
    public void Words_and_tags_of_the_test_part_are_as_good_as_they_were()
    {
        var vocabulary = new VocabularyBuilder();
        using var words = File.OpenRead(Folders.WordModel);
        using var tags = File.OpenRead(Folders.TagModel);
        var segmenter = new WordSegmenter(words, vocabulary);
        var tagger = new WordTagger(tags, vocabulary);
        var tokenizer = new Tokenizer(vocabulary.Build());
        var test = Folders.Part("test").Select(RunningText.Attached).ToList();
        Assert.InRange(TextMeasure.Words(segmenter, tokenizer, test).F1, 0.960, 1);
        var (right, all) = TextMeasure.Tags(tagger, tokenizer, test);
        Assert.InRange((double)right / all, 0.900, 1);
    }

    private static void Same(string path, Action<Stream> write)
    {
        using var made = new MemoryStream();
        write(made);
        Assert.True(made.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(path)), $"{path} is not what the tool makes: train again.");
    }
}
