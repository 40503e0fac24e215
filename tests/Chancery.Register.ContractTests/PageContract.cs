using System.Security.Cryptography;
using System.Text;
using Chancery.Model;
using Chancery.Register.Archives;
using Chancery.Register.Pages;
using Chancery.Text;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of pages: their documents as they came, their versions, their language.</summary>
public abstract class PageContract : ContractTest
{
    private const string First =
        "Hàn Quốc và Nhật Bản nối lại đối thoại cấp thứ trưởng\nThứ trưởng Ngoại giao hai nước gặp nhau tại Seoul ngày 6/7 để bàn về hợp tác kinh tế và an ninh khu vực.\nHai bên nhất trí gặp lại tại Tokyo.";

    private const string Second =
        "Hàn Quốc và Nhật Bản nối lại đối thoại cấp thứ trưởng\nThứ trưởng Ngoại giao hai nước gặp nhau tại Seoul ngày 7/7 để bàn về hợp tác kinh tế và an ninh khu vực.\nHai bên nhất trí gặp lại tại Tokyo.";

    private const string Link = "https://www.example.org/doi-thoai.html";

    [Fact]
    public void What_a_page_says_beside_its_text_is_kept()
    {
        var register = Register();
        var article = Page(First) with
        {
            Byline = "Ban Thế giới",
            Outlet = "TTXVN",
            Section = "Thế giới",
            PublishedAt = new DateTimeOffset(2021, 7, 7, 9, 5, 0, TimeSpan.FromHours(7)),
            ChangedAt = new DateTimeOffset(2021, 7, 7, 10, 0, 0, TimeSpan.FromHours(7)),
        };

        File(register, article);

        var kept = register.Report(article.Hash)!.Article;
        Assert.Equal(
            (article.Byline, article.Outlet, article.Section, article.PublishedAt, article.ChangedAt, "vi"),
            (kept.Byline, kept.Outlet, kept.Section, kept.PublishedAt, kept.ChangedAt, kept.Language));
        Assert.Equal(TimeSpan.FromHours(7), kept.PublishedAt!.Value.Offset);
    }

    [Fact]
    public void A_document_is_given_back_byte_for_byte()
    {
        var register = Register();
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<html><body>" + First, 300)));
        var article = Page(First) with { Source = Source(bytes) };

        register.File([new CodedArticle(article, Sample.Coded(article), ReportDocument.Pack(article, bytes))]);

        var document = register.Document(article.Hash)!;
        Assert.Equal(bytes, document.Unpack());
        Assert.True(document.Packed.Length < bytes.Length / 10);
        var kept = Assert.Single(register.Report(article.Hash)!.Documents);
        Assert.Equal((article.Source.Sha256, "utf-8", DocumentKind.Html, (long)bytes.Length), (kept.Source.Sha256, kept.Source.Charset, kept.Source.Kind, kept.Size));
        Assert.Equal(article.Source.Passages, kept.Source.Passages);
        Assert.Equal(kept.Source.Passages, register.Report(article.Hash)!.Article.Source!.Passages);
    }

    [Fact]
    public void A_report_given_as_text_has_no_document()
    {
        var register = Register();
        File(register, Page(First));

        Assert.Null(register.Document(Page(First).Hash));
        Assert.Empty(register.Report(Page(First).Hash)!.Documents);
    }

    [Fact]
    public void Documents_of_one_text_are_all_kept_once_each()
    {
        var register = Register();
        var one = Encoding.UTF8.GetBytes("<p>" + First);
        var other = Encoding.UTF8.GetBytes("<div>" + First);
        foreach (var bytes in (byte[][])[one, other, one])
        {
            var article = Page(First) with { Id = bytes.Length + ".html", Source = Source(bytes) };
            register.File([new CodedArticle(article, Sample.Coded(article), ReportDocument.Pack(article, bytes))]);
        }

        Assert.Equal(
            new[] { one, other }.Select(Hash).Order(StringComparer.Ordinal),
            register.Report(Page(First).Hash)!.Documents.Select(d => d.Source.Sha256));
    }

    [Theory]
    [InlineData("https://www.example.org/doi-thoai.html", "b.html")]
    [InlineData("http://m.example.org/doi-thoai.html?utm_source=rss&fbclid=x#anh", "b.html")]
    [InlineData(null, "a.html")]
    public void A_changed_page_is_a_version_of_it_and_no_other_witness(string? link, string id)
    {
        var register = Register();
        var (before, after) = (Page(First), Page(Second) with { Url = link, Id = id });

        Assert.Equal(Filing.Added, File(register, before));
        Assert.Equal(Filing.NewVersion, File(register, after));
        Assert.Equal(Filing.Unchanged, File(register, after));

        Assert.Equal([before.Hash, after.Hash], register.Versions(before.Hash).Select(v => v.Report.Hash));
        Assert.Equal([before.Hash, after.Hash], register.Versions(after.Hash).Select(v => v.Report.Hash));
        Assert.Single(Assert.Single(register.Events(new EventFilter())).Witnesses);
    }

    [Fact]
    public void A_page_is_known_again_where_another_had_its_words_first()
    {
        var register = Register();
        File(register, Page(First) with { Id = "wire.html", Url = "https://thongtan.example.org/tin.html" });
        Assert.Equal(Filing.SourceNoted, File(register, Page(First)));
        Assert.Equal(Filing.NewVersion, File(register, Page(Second) with { Id = "later.html" }));

        Assert.Equal([Page(First).Hash, Page(Second).Hash], register.Versions(Page(Second).Hash).Select(v => v.Report.Hash));
        Assert.Equal(["https://thongtan.example.org/tin.html", Link], register.Report(Page(First).Hash)!.Links);
    }

    [Fact]
    public void A_page_that_comes_to_say_what_another_says_is_a_version_of_both()
    {
        var register = Register();
        File(register, Page(First) with { Id = "a.html", Url = "https://thongtan.example.org/tin.html" });
        File(register, Page(Second) with { Id = "b.html" });
        Assert.Equal(Filing.SourceNoted, File(register, Page(First) with { Id = "c.html" }));

        Assert.Equal(2, register.Versions(Page(First).Hash).Count);
    }

    [Fact]
    public void Versions_are_in_the_order_in_which_the_paper_made_them()
    {
        var register = Register();
        var after = Page(Second) with { ChangedAt = new DateTimeOffset(2021, 7, 8, 0, 0, 0, TimeSpan.Zero) };
        var before = Page(First) with { ChangedAt = new DateTimeOffset(2021, 7, 7, 0, 0, 0, TimeSpan.Zero) };

        File(register, after);
        File(register, before);

        Assert.Equal([before.Hash, after.Hash], register.Versions(after.Hash).Select(v => v.Report.Hash));
    }

    [Theory]
    [InlineData("https://www.example.org/khac.html", "b.html")]
    [InlineData("https://www.example.org/", "b.html")]
    [InlineData("https://www.example.org/doi-thoai.html?trang=2", "b.html")]
    public void Another_page_is_no_version(string link, string id)
    {
        var register = Register();
        File(register, Page(First));

        Assert.Equal(Filing.Added, File(register, Page(Second) with { Url = link, Id = id }));
        Assert.Empty(register.Versions(Page(First).Hash));
    }

    [Fact]
    public void Quite_another_text_in_the_same_place_is_another_report()
    {
        var register = Register();
        File(register, Page(First));

        Assert.Equal(Filing.Added, File(register, Page("Giá dầu thế giới giảm nhẹ trong phiên giao dịch đầu tuần\nGiới phân tích cho rằng nguồn cung sẽ còn dồi dào.")));
        Assert.Empty(register.Versions(Page(First).Hash));
    }

    [Fact]
    public void What_is_not_coded_is_said_and_counted()
    {
        var register = Register();
        var article = Page("The ministers met in Hanoi.\nThey agreed to step up work.") with { Language = "en" };
        register.File(article, Sample.Coded(article, [], [], []) with { Conditions = [], NotCoded = "en" });
        File(register, Page(First));

        Assert.Equal("en", register.Report(article.Hash)!.Coded.NotCoded);
        Assert.Equal([("en", 1L), ("vi", 1L)], register.Stats().Languages.Select(t => (t.Name, t.Count)));
    }

    [Fact]
    public void How_far_an_archive_was_read_is_kept_until_its_end()
    {
        var archives = Register().Archives;
        var crawl = new ArchiveMark("/data/crawl.warc.gz", 1_000_000_000_000, "ab");
        Assert.Null(archives.Reached(crawl));
        archives.Reach(crawl, 5_000_000_000);
        archives.Reach(crawl, 6_000_000_000);
        Assert.Equal(6_000_000_000, archives.Reached(crawl));
        Assert.Null(archives.Reached(crawl with { Size = 1_000_000_000_001 }));
        Assert.Null(archives.Reached(crawl with { Head = "ac" }));
        archives.Close(crawl);
        Assert.Null(archives.Reached(crawl));
    }

    [Fact]
    public void A_backup_keeps_documents_and_versions()
    {
        var bytes = Encoding.UTF8.GetBytes("<p>" + First);
        var register = Register();
        var before = Page(First) with { Source = Source(bytes) };
        register.File([new CodedArticle(before, Sample.Coded(before, [Sample.Call("2021-07-06")]), ReportDocument.Pack(before, bytes))]);
        File(register, Page(Second));
        var folder = Directory.CreateTempSubdirectory("chancery-pages-backup-");
        try
        {
            var file = Path.Combine(folder.FullName, "copy.db");
            register.BackUp(file, _ => { }, TestContext.Current.CancellationToken);
            using var copy = SqliteRegister.Open(file, Clock);
            Assert.Equal(bytes, copy.Document(before.Hash)!.Unpack());
            Assert.Equal([before.Hash, Page(Second).Hash], copy.Versions(before.Hash).Select(v => v.Report.Hash));
            Assert.Single(Assert.Single(copy.Events(new EventFilter())).Witnesses);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Copies_are_told_anew_where_their_texts_are_laid_out_otherwise()
    {
        const string Own = "Báo này viết riêng một đoạn về lịch sử quan hệ hai nước.";
        const string Agency =
            "Theo thông báo chung, hai nước sẽ mở lại kênh trao đổi giữa các cơ quan kinh tế, nối lại các chuyến thăm của giới nghị sĩ và tạo thuận lợi cho doanh nghiệp. "
            + "Các quan chức cũng bàn về chuỗi cung ứng chất bán dẫn, về an toàn hàng hải và về việc xử lý những vụ kiện còn tồn đọng từ nhiều năm trước. "
            + "Phía Hàn Quốc nêu mong muốn giữ đà đối thoại, còn phía Nhật Bản cho rằng cần thêm thời gian để dư luận trong nước hiểu rõ các cam kết.";
        var register = Register();
        var copy = Sample.Article("b.html", First + "\n" + Agency);
        // The same words under a headline of its own, with a paragraph that only this paper has.
        var other = Sample.Article("c.html", "Seoul và Tokyo đối thoại\n" + First + "\n" + Agency + "\n" + Own);
        File(register, copy with { Url = null });
        File(register, other with { Url = null });
        Assert.Single(Assert.Single(register.Events(new EventFilter())).Witnesses);

        // Nothing but that paragraph is the report's own, as other data see it.
        var start = other.Text.IndexOf(Own, StringComparison.Ordinal);
        var narrow = other with { Url = null, Blocks = [new Block(BlockKind.Related, new TextSpan(0, start - 1)), new Block(BlockKind.Paragraph, new TextSpan(start, other.Text.Length))] };
        register.Recode([new CodedArticle(narrow, Sample.Coded(narrow, [Sample.Call("2021-07-06")], data: "d2"))]);
        Assert.Equal(2, Assert.Single(register.Events(new EventFilter())).Witnesses.Count);

        register.Recode([new CodedArticle(other with { Url = null }, Sample.Coded(other, [Sample.Call("2021-07-06")], data: "d3"))]);
        Assert.Single(Assert.Single(register.Events(new EventFilter())).Witnesses);
    }

    [Fact]
    public void Versions_of_a_page_stay_one_witness_when_one_is_laid_out_otherwise()
    {
        var register = Register();
        var (before, after) = (Page(First), Page(Second));
        File(register, before);
        File(register, after);

        var narrow = after with { Blocks = [after.Blocks[0]] };
        register.Recode([new CodedArticle(narrow, Sample.Coded(narrow, [Sample.Call("2021-07-06")], data: "d2"))]);

        Assert.Single(Assert.Single(register.Events(new EventFilter())).Witnesses);
    }

    private static Filing File(IRegister register, Article article) => register.File(article, Sample.Coded(article, [Sample.Call("2021-07-06")]));

    private static Article Page(string text) => Sample.Article("a.html", text) with { Url = Link, Language = "vi" };

    private static ArticleSource Source(byte[] bytes) => new()
    {
        Kind = DocumentKind.Html,
        Sha256 = Hash(bytes),
        Charset = "utf-8",
        Fetched = new DateTimeOffset(2021, 7, 7, 1, 2, 3, TimeSpan.Zero),
        Passages = [new SourcePassage(new TextSpan(0, 53), new TextSpan(12, 65), null), new SourcePassage(new TextSpan(54, 100), null, 2)],
    };

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
