using System.Collections.Immutable;
using Chancery.Model;
using Chancery.Text;

namespace Chancery.Intake.Tests;

public sealed class DraftTests
{
    private static readonly Document Page = new("trang.html", "<p>x</p>"u8.ToArray());

    [Fact]
    public void What_the_markup_says_of_a_part_stays()
    {
        var article = Lay(
            new DraftBlock(BlockKind.Title, "Bộ Ngoại giao Hàn Quốc công bố chuyến thăm"),
            new DraftBlock(BlockKind.Lead, "Chuyến thăm sẽ diễn ra vào tháng tới."),
            new DraftBlock(BlockKind.Paragraph, "Hai bên sẽ bàn về thương mại và an ninh khu vực."),
            new DraftBlock(BlockKind.Caption, "Trụ sở Bộ Ngoại giao Hàn Quốc ở Seoul."),
            new DraftBlock(BlockKind.Related, "Hàn Quốc và Nhật Bản nối lại đối thoại kinh tế"));

        Assert.Equal(
            [BlockKind.Title, BlockKind.Lead, BlockKind.Paragraph, BlockKind.Caption, BlockKind.Related],
            article.Blocks.Select(b => b.Kind));
        Assert.Equal(
            "Bộ Ngoại giao Hàn Quốc công bố chuyến thăm\nChuyến thăm sẽ diễn ra vào tháng tới.\nHai bên sẽ bàn về thương mại và an ninh khu vực.",
            article.Body());
    }

    [Fact]
    public void White_space_is_one_space_and_letters_are_composed()
    {
        var article = Lay(new DraftBlock(BlockKind.Title, "Tin"), new DraftBlock(BlockKind.Paragraph, "  Ha\u0300n\u00a0Quo\u0302\u0301c\n\tlên tiếng. "));

        Assert.Equal("Tin\nHàn Quốc lên tiếng.", article.Text);
    }

    [Fact]
    public void A_paragraph_may_turn_out_a_caption_by_its_credit()
    {
        var article = Lay(
            new DraftBlock(BlockKind.Title, "Hàn Quốc công bố chuyến thăm"),
            new DraftBlock(BlockKind.Lead, "Chuyến thăm sẽ diễn ra vào tháng tới."),
            new DraftBlock(BlockKind.Paragraph, "Trụ sở Bộ Ngoại giao ở Seoul. Ảnh: Yonhap"),
            new DraftBlock(BlockKind.Paragraph, "Hai bên sẽ bàn về thương mại và an ninh khu vực."));

        Assert.DoesNotContain("Yonhap", article.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_part_is_mapped_back_to_its_document()
    {
        var draft = new ArticleDraft("trang.html",
        [
            new DraftBlock(BlockKind.Title, "Tin") { Source = new TextSpan(4, 20) },
            new DraftBlock(BlockKind.Paragraph, " ") { Source = new TextSpan(20, 30) },
            new DraftBlock(BlockKind.Paragraph, "Hàn Quốc lên tiếng.") { Source = new TextSpan(30, 60), Page = 2 },
        ]);

        var source = Layouts.Layout.Lay(draft, Page, DocumentKind.Html, "utf-8").Source;

        Assert.NotNull(source);
        Assert.Equal(
            [new SourcePassage(new TextSpan(0, 3), new TextSpan(4, 20), null), new SourcePassage(new TextSpan(4, 23), new TextSpan(30, 60), 2)],
            source.Passages);
        Assert.Equal("31d8e07ec305ac4e2515d1f0b1c8c603b3858044eb7d97807d6d0970838cb0be", source.Sha256);
    }

    private static Article Lay(params ImmutableArray<DraftBlock> blocks) =>
        Layouts.Layout.Lay(new ArticleDraft("trang.html", blocks), Page, DocumentKind.Html, "utf-8");
}
