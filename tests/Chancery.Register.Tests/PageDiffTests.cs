using Chancery.Register.Pages;

namespace Chancery.Register.Tests;

public sealed class PageDiffTests
{
    [Fact]
    public void The_same_text_has_no_changes() => Assert.Empty(PageDiff.Of("Một đoạn.\nHai đoạn.", "Một đoạn.\nHai đoạn."));

    [Fact]
    public void A_changed_paragraph_has_its_words_side_by_side()
    {
        var change = Assert.Single(PageDiff.Of("Đầu.\nHai bên gặp nhau ngày 6/7 tại Seoul.\nCuối.", "Đầu.\nHai bên gặp nhau ngày 7/7 tại Seoul.\nCuối."));
        Assert.Equal(
            [(DiffSide.Both, "Hai bên gặp nhau ngày"), (DiffSide.Before, "6/7"), (DiffSide.After, "7/7"), (DiffSide.Both, "tại Seoul.")],
            change.Words.Select(w => (w.Side, w.Words)));
    }

    [Fact]
    public void A_paragraph_taken_out_and_one_put_in_are_no_change_of_one()
    {
        var changes = PageDiff.Of("Đầu.\nGiá dầu giảm mạnh hôm thứ Hai.\nCuối.", "Đầu.\nBộ Ngoại giao chưa bình luận về tin này.\nCuối.");
        Assert.Equal(
            [("Giá dầu giảm mạnh hôm thứ Hai.", null), (null, "Bộ Ngoại giao chưa bình luận về tin này.")],
            changes.Select(c => (c.Before, c.After)));
        Assert.All(changes, c => Assert.Empty(c.Words));
    }

    [Fact]
    public void A_paragraph_put_in_before_a_changed_one_leaves_that_one_paired()
    {
        var changes = PageDiff.Of("Hai bên gặp nhau ngày 6/7 tại Seoul.", "Bộ Ngoại giao xác nhận tin này.\nHai bên gặp nhau ngày 7/7 tại Seoul.");
        Assert.Equal([null, "Hai bên gặp nhau ngày 6/7 tại Seoul."], changes.Select(c => c.Before));
    }

    [Fact]
    public void Long_texts_without_anything_in_common_are_told_whole()
    {
        var (before, after) = (string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"a{i}")), string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"b{i}")));
        var changes = PageDiff.Of(before, after);
        Assert.Equal((3000, 3000), (changes.Count(c => c.After is null), changes.Count(c => c.Before is null)));
    }

    [Theory]
    [InlineData("https://www.vietnamplus.vn/tin.html", "vietnamplus.vn/tin.html")]
    [InlineData("http://m.vietnamplus.vn/tin.html/?utm_source=x&utm_medium=rss#a", "vietnamplus.vn/tin.html")]
    [InlineData("https://VietnamPlus.vn:8080/tin?id=5&fbclid=abc", "vietnamplus.vn:8080/tin?id=5")]
    [InlineData("https://vietnamplus.vn/", null)]
    [InlineData("https://vietnamplus.vn", null)]
    [InlineData("file:///tin.html", null)]
    [InlineData("tin.html", null)]
    [InlineData("https://\u0300a.vn/tin.html", null)]
    [InlineData("https://tin\uFFFD.vn/tin.html", null)]
    [InlineData(null, null)]
    public void Links_that_lead_to_one_page_have_one_form(string? url, string? form) => Assert.Equal(form, PageLink.Of(url));

    [Fact]
    public void A_text_is_like_another_as_far_as_the_shorter_stands_in_it()
    {
        Assert.Equal(1, TextLikeness.Of("Hai bên gặp nhau tại Seoul.", "Hôm qua, hai bên gặp nhau tại Seoul và Tokyo."));
        Assert.Equal(0, TextLikeness.Of("Hai bên gặp nhau.", "Giá dầu giảm mạnh hôm nay."));
        Assert.Equal(0, TextLikeness.Of("", "Giá dầu giảm mạnh hôm nay."));
    }

    [Fact]
    public void Where_text_came_from_is_written_and_read_again()
    {
        const string Written = "0-34@120-180 36-210#2 211-300@200-460#3";
        Assert.Equal(Written, PassageList.Write(PassageList.Read(Written)));
        Assert.Empty(PassageList.Read(""));
        Assert.Throws<FormatException>(() => PassageList.Read("12"));
    }
}
