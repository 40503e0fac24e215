namespace Chancery.Text.Tests;

public class WordTrieTests
{
    private static readonly WordTrie Words = WordTrie.Of([[5, 6], [5], [2, 9, 9], [5, 7], [2, 1]]);

    [Theory]
    [InlineData(true, 5)]
    [InlineData(true, 5, 6)]
    [InlineData(true, 5, 7)]
    [InlineData(true, 2, 1)]
    [InlineData(true, 2, 9, 9)]
    [InlineData(false, 2)]
    [InlineData(false, 2, 9)]
    [InlineData(false, 6)]
    [InlineData(false, 5, 6, 6)]
    public void Finds_the_words_and_no_others(bool there, params int[] word)
    {
        var node = Words.Roots(9)[word[0]];
        foreach (var syllable in word.AsSpan(1))
        {
            node = node == 0 ? 0 : Words.Step(node, syllable);
        }
        Assert.Equal(there, Words.Ends[node] != 0);
    }

    [Fact]
    public void The_order_of_the_words_does_not_matter()
    {
        var other = WordTrie.Of([[2, 1], [5, 7], [5], [2, 9, 9], [5, 6]]);
        Assert.Equal(Words.Starts, other.Starts);
        Assert.Equal(Words.Syllables, other.Syllables);
        Assert.Equal(Words.Ends, other.Ends);
    }

    [Fact]
    public void Forms_are_numbered_as_they_come()
    {
        var forms = new FormTable();
        for (var i = 0; i < 20_000; i++)
        {
            Assert.Equal(i + 1, forms.Add($"f{i}"));
        }
        var copy = forms.Copy();
        Assert.Equal(20_001, forms.Add("later"));
        Assert.Equal(0, copy.Find("later"));
        Assert.Equal(12_346, copy.Find("f12345"));
        Assert.Equal(12_346, forms.Add("f12345"));
    }
}
