namespace Chancery.Documents.Tests;

public sealed class MarkdownTests
{
    [Fact]
    public void A_document_comes_out_with_its_notes_at_the_end() => Assert.Equal(
        """
        # Phi hạt nhân hóa bán đảo Triều Tiên

        Bản tóm tắt cho giai đoạn từ 1/6/2018 đến 30/6/2018

        ## Tình hình

        ### Tiếp xúc gần nhất

        - **PRK – USA** gặp tại Singapore.[^1]
        - **KOR – PRK** gặp tại Bàn Môn Điếm.[^2][^3]

        ## Diễn biến

        Không bài nào nêu.

        [^1]: Hai nhà lãnh đạo gặp nhau.
        [^2]: Cuộc gặp kéo dài.
        [^3]: Hai bên ký tuyên bố.

        """.ReplaceLineEndings("\n"),
        Written(Sample.Short));

    [Theory]
    [InlineData("](javascript:alert(1))", @"\](javascript:alert(1))")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("a | b", @"a \| b")]
    [InlineData("`x`", @"\`x\`")]
    [InlineData("[^1]: x", @"\[\^1\]: x")]
    [InlineData("- x - y", @"\- x - y")]
    [InlineData("12. x", @"12\. x")]
    [InlineData("ngày 6.7", "ngày 6.7")]
    [InlineData("x\ny", "x y")]
    [InlineData("https://a.org", @"https\://a.org")]
    [InlineData("www.a.org", @"www\.a.org")]
    [InlineData("&amp;", @"\&amp;")]
    public void Text_is_never_markup(string text, string written) => Assert.Equal(written, MarkdownWriter.Escaped(text, opens: true));

    [Theory]
    [MemberData(nameof(Sample.Hostile), MemberType = typeof(Sample))]
    public void Hostile_text_adds_no_line_and_no_note(string text)
    {
        var lines = Written(Sample.Saying(text)).Split('\n');
        Assert.Equal(8, lines.Length);
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("## ", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("- ", lines[4], StringComparison.Ordinal);
        Assert.EndsWith("[^1]", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("[^1]: ", lines[6], StringComparison.Ordinal);
        Assert.DoesNotContain(Written(Sample.Saying(text)), c => c != '\n' && char.IsControl(c));
    }

    private static string Written(Document document)
    {
        using var writer = new StringWriter();
        MarkdownWriter.Write(document, writer);
        return writer.ToString();
    }
}
