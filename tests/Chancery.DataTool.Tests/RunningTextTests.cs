namespace Chancery.DataTool.Tests;

public class RunningTextTests
{
    [Theory]
    [InlineData("Ông|nói|:|\"|Chúng tôi|sẵn sàng|\"|.", "Ông nói: \"Chúng tôi sẵn sàng\".")]
    [InlineData("Ngày|6|/|7|,|giá|tăng|5|%", "Ngày 6/7, giá tăng 5%")]
    [InlineData("Từ|5|-|7|người|(|cả|trẻ em|)", "Từ 5-7 người (cả trẻ em)")]
    [InlineData("Hơn|70 . 000|người", "Hơn 70.000 người")]
    public void Writes_words_as_a_newspaper_would(string words, string text)
    {
        var running = RunningText.Attached([.. words.Split('|').Select(w => new TreebankWord(w, "X"))]);
        Assert.Equal(text, running.Text);
        Assert.Equal(words.Replace(" . ", ".", StringComparison.Ordinal).Split('|'), running.Words.Select(w => w.Of(running.Text).ToString()));
    }

    [Fact]
    public void Reads_the_words_of_a_treebank_and_its_named_brackets()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "# text = thử\n1\tHai\thai\tNUM\t_\n1-2\tx\tx\tX\t_\n2\tLBKT\t(\tPUNCT\t_\n\n1\tBa\tba\tNUM\t_\n");
        var sentences = Treebank.Read(path);
        File.Delete(path);
        Assert.Equal([[new("Hai", "NUM"), new("(", "PUNCT")], [new("Ba", "NUM")]], sentences);
    }
}
