namespace Chancery.Fuzz;

public class FuzzTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(20211231)]
    public void Nothing_breaks_in_a_short_run(int seed) => Assert.Empty(new FuzzRun(seed).Broken(400));

    [Theory]
    [InlineData(1)]
    [InlineData(20211231)]
    public void No_page_breaks_in_a_short_run(int seed) => Assert.Empty(new PageFuzzRun(seed).Broken(200));

    [Theory]
    [InlineData(1)]
    [InlineData(20211231)]
    public void No_feed_breaks_in_a_short_run(int seed) => Assert.Empty(new FeedFuzz(seed).Broken(1000));

    [Theory]
    [InlineData(1)]
    [InlineData(20211231)]
    public void No_damaged_document_breaks_the_intake(int seed) => Assert.Empty(new IntakeRun(FuzzRun.Root, seed).Broken(400));

    [Fact]
    public void The_same_seed_gives_the_same_texts()
    {
        string[] texts = ["Hai bên gặp nhau ở Hà Nội.", "Ông nói: \"Không.\""];
        var (first, second) = (new TextMutator(texts, new Random(7)), new TextMutator(texts, new Random(7)));
        for (var i = 0; i < 50; i++)
        {
            Assert.Equal(first.Next(), second.Next());
        }
    }
}
