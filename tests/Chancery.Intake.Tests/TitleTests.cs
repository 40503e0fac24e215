using Chancery.Model;
using static Chancery.Intake.Tests.Layouts;

namespace Chancery.Intake.Tests;

public sealed class TitleTests
{
    private const string Body = "Ngoại trưởng hai nước hội đàm tại Viên.\n\nHai bên nhất trí gặp lại.";

    [Fact]
    public void A_title_given_apart_becomes_the_first_line() =>
        Assert.Equal(
            ["Title: Nhật Bản và Áo hội đàm", "Lead: Ngoại trưởng hai nước hội đàm tại Viên.", "Paragraph: Hai bên nhất trí gặp lại."],
            Dump(Body, "Nhật Bản và Áo hội đàm"));

    [Fact]
    public void A_title_given_apart_parts_from_the_text_by_an_empty_line() =>
        Assert.Equal("Nhật Bản và Áo hội đàm\n\n" + Body, Lay(Body, "  Nhật Bản và\n Áo hội đàm ").Text);

    [Fact]
    public void A_text_that_begins_with_its_title_is_stored_as_it_is() =>
        Assert.Equal("Nhật Bản và Áo hội đàm\n" + Body, Lay("Nhật Bản và Áo hội đàm\n" + Body, "Nhật Bản và Áo hội đàm").Text);

    [Fact]
    public void A_lead_that_begins_with_the_words_of_the_title_is_not_the_title() =>
        Assert.Equal(BlockKind.Lead, Lay("Nhật Bản và Áo hội đàm tại Viên hôm 4/5.", "Nhật Bản và Áo hội đàm").Blocks[1].Kind);

    [Fact]
    public void A_first_line_without_a_stop_is_the_title() =>
        Assert.Equal("Title: Nhật Bản và Áo hội đàm", Dump("Nhật Bản và Áo hội đàm\n" + Body)[0]);

    [Fact]
    public void A_first_line_with_a_stop_is_the_lead()
    {
        Assert.Equal("Lead: Ngoại trưởng hai nước hội đàm tại Viên.", Dump(Body)[0]);
        Assert.Null(Lay(Body).Title);
    }

    [Fact]
    public void A_text_of_one_line_has_no_title() => Assert.Equal(["Lead: Nhật Bản và Áo hội đàm"], Dump("Nhật Bản và Áo hội đàm"));

    [Fact]
    public void A_slug_is_a_title_too() => Assert.Equal("Title: nhat ban va ao hoi dam", Dump(Body, "nhat ban va ao hoi dam")[0]);

    [Fact]
    public void The_title_repeated_below_a_picture_is_furniture() =>
        Assert.Equal(
            [
                "Title: Nhật Bản và Áo hội đàm", "Lead: Ngoại trưởng hai nước hội đàm tại Viên.",
                "Credit: Nhật Bản và Áo hội đàm ảnh 1", "Caption: Hai ngoại trưởng tại Viên. (Nguồn: Kyodo)", "Paragraph: Hai bên nhất trí gặp lại.",
            ],
            Dump("Ngoại trưởng hai nước hội đàm tại Viên.\nNhật Bản và Áo hội đàm ảnh 1Hai ngoại trưởng tại Viên. (Nguồn: Kyodo)\n\nHai bên nhất trí gặp lại.", "Nhật Bản và Áo hội đàm"));

    [Fact]
    public void Decomposed_text_is_stored_composed_and_in_the_same_blocks()
    {
        var composed = Lay(Body, "Nhật Bản và Áo hội đàm");
        var decomposed = Lay(Body.Normalize(System.Text.NormalizationForm.FormD), "Nhật Bản và Áo hội đàm".Normalize(System.Text.NormalizationForm.FormD));
        Assert.Equal(composed.Text, decomposed.Text);
        Assert.Equal(composed.Blocks.AsEnumerable(), decomposed.Blocks);
        Assert.Equal(composed.Hash, decomposed.Hash);
    }

    [Fact]
    public void The_hash_is_that_of_text_and_day()
    {
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes("Hai bên gặp nhau.\n2021-07-06")));
        Assert.Equal(expected, Layout.Lay("a", null, "Hai bên gặp nhau.", new DateOnly(2021, 7, 6)).Hash);
        Assert.NotEqual(expected, Layout.Lay("a", null, "Hai bên gặp nhau.").Hash);
    }
}
