using System.IO.Compression;
using System.Text;
using Chancery.Intake.Feeds;

namespace Chancery.Intake.Tests.Feeds;

public class FeedTests
{
    [Fact]
    public void RSS_gives_its_items()
    {
        var feed = Read("""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
              <channel>
                <title>Thế giới</title><link>https://example.org/</link><language>vi</language>
                <image><title>Logo</title><link>https://example.org/logo</link></image>
                <item>
                  <media:title>Ảnh</media:title>
                  <title><![CDATA[Hai bên <b>hội đàm</b> &amp; ký kết]]></title>
                  <link> https://example.org/a.html?x=1&amp;y=2 </link>
                  <guid isPermaLink="false">a-1</guid>
                  <pubDate>Fri, 20 Dec 2019 14:05:00 +0700</pubDate>
                  <description>Tóm tắt</description>
                  <content:encoded><![CDATA[<p>Toàn văn.</p>]]></content:encoded>
                  <dc:creator>Ban Quốc tế</dc:creator>
                  <category>Châu Á</category><category>Khác</category>
                </item>
              </channel>
            </rss>
            """);
        Assert.Equal((FeedKind.Rss, "Thế giới", "vi"), (feed.Kind, feed.Title, feed.Language));
        Assert.Equal(
            new FeedItem("a-1")
            {
                Link = "https://example.org/a.html?x=1&y=2",
                Title = "Hai bên hội đàm & ký kết",
                Content = "<p>Toàn văn.</p>",
                ContentIsHtml = true,
                Published = new FeedDate(new DateTime(2019, 12, 20, 14, 5, 0), TimeSpan.FromHours(7), true),
                Author = "Ban Quốc tế",
                Section = "Châu Á",
            },
            Assert.Single(feed.Items));
        Assert.Equal((0, 0, 0, false, null), (feed.BadDates, feed.DatesWithoutZone, feed.EmptyItems, feed.IsRepaired, feed.Broken));
    }

    [Theory]
    [InlineData("<guid>https://example.org/a</guid>", "https://example.org/a", "https://example.org/a")]
    [InlineData("<guid isPermaLink=\"false\">https://example.org/a</guid><description>x</description>", "https://example.org/a", null)]
    [InlineData("<guid isPermaLink=\"true\">a-1</guid><description>x</description>", "a-1", null)]
    [InlineData("<link>https://example.org/b</link><guid>https://example.org/a</guid>", "https://example.org/a", "https://example.org/b")]
    [InlineData("<link>https://example.org/b</link>", "https://example.org/b", "https://example.org/b")]
    [InlineData("<link>/b/c</link>", "https://example.org/b/c", "https://example.org/b/c")]
    [InlineData("<link>b?c=d</link>", "https://example.org/feeds/b?c=d", "https://example.org/feeds/b?c=d")]
    [InlineData("<link>//example.net/b</link>", "https://example.net/b", "https://example.net/b")]
    [InlineData("<link xml:base=\"https://example.net/\">b</link>", "https://example.org/feeds/b", "https://example.org/feeds/b")]
    [InlineData("<atom:link href=\"/b\"/><atom:link rel=\"self\" href=\"/c\"/>", "https://example.org/b", "https://example.org/b")]
    [InlineData("<link>javascript:alert(1)</link>", "javascript:alert(1)", "javascript:alert(1)")]
    public void An_items_id_and_link(string inside, string id, string? link)
    {
        var item = Assert.Single(Read($"<rss xmlns:atom=\"http://www.w3.org/2005/Atom\"><channel><item>{inside}</item></channel></rss>").Items);
        Assert.Equal((id, link), (item.Id, item.Link));
    }

    [Fact]
    public void An_item_that_says_who_it_is_by_nothing_is_known_by_what_it_says()
    {
        var items = Read("<rss><channel><item><description>a</description></item><item><description>b</description></item></channel></rss>").Items;
        Assert.StartsWith("sha256:", items[0].Id, StringComparison.Ordinal);
        Assert.NotEqual(items[0].Id, items[1].Id);
    }

    [Fact]
    public void RDF_gives_its_items()
    {
        var feed = Read("""
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel rdf:about="https://example.org/"><title>Thế giới</title><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
              <item rdf:about="urn:a"><title>Một</title><link>https://example.org/a</link><dc:date>2019-12-20T14:05+07:00</dc:date></item>
            </rdf:RDF>
            """);
        Assert.Equal((FeedKind.Rdf, "Thế giới"), (feed.Kind, feed.Title));
        var item = Assert.Single(feed.Items);
        Assert.Equal(("urn:a", "https://example.org/a", "Một", TimeSpan.FromHours(7)), (item.Id, item.Link, item.Title, item.Published!.Value.Offset));
    }

    [Fact]
    public void Atom_gives_its_entries()
    {
        var feed = Read("""
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://example.org/tin/">
              <title type="html">Thế giới &amp;amp; Việt Nam</title>
              <entry xml:base="2019/">
                <id>tag:example.org,2019:1</id>
                <title type="text">A &lt; B</title>
                <link rel="enclosure" href="x.mp3"/><link rel="alternate" type="text/html" href="a.html"/>
                <published>2019-12-20T14:05:00+07:00</published><updated>2019-12-21T00:00:00Z</updated>
                <author><name>Ban Quốc tế</name></author><category term="a" label="Châu Á"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p title="a&quot;">Toàn <b>văn</b> &lt;.<br/></p></div></content>
              </entry>
              <entry><id>2</id><title type="html">&lt;i&gt;Hai&lt;/i&gt;</title><summary>Chữ &lt;thường&gt;</summary></entry>
            </feed>
            """);
        Assert.Equal((FeedKind.Atom, "Thế giới & Việt Nam", "vi"), (feed.Kind, feed.Title, feed.Language));
        var (first, second) = (feed.Items[0], feed.Items[1]);
        Assert.Equal(("tag:example.org,2019:1", "https://example.org/tin/2019/a.html", "A < B"), (first.Id, first.Link, first.Title));
        Assert.Equal(("Ban Quốc tế", "Châu Á"), (first.Author, first.Section));
        Assert.Equal(21, first.Updated!.Value.Local.Day);
        Assert.True(first.ContentIsHtml);
        Assert.Equal("<div><p title=\"a&quot;\">Toàn <b>văn</b> &lt;.<br></p></div>", first.Content);
        Assert.Equal(("Hai", "Chữ <thường>", false), (second.Title, second.Content, second.ContentIsHtml));
    }

    [Fact]
    public void JSON_Feed_gives_its_items()
    {
        var feed = Read("""
            {"version":"https://jsonfeed.org/version/1.1","title":"Thế giới","language":"vi","items":[
              {"id":7,"url":"a","title":"Một","content_html":"<p>a</p>","date_published":"2019-12-20T14:05:00+07:00","authors":[{"name":"Ban Quốc tế"}],"tags":["Châu Á"]},
              {"id":"b","external_url":"https://example.net/b","content_text":"chữ","author":{"name":"B"},"date_published":"hôm qua","tags":[1],"authors":[]},
              {"id":"c"}, 5, null]}
            """);
        Assert.Equal((FeedKind.Json, "Thế giới", "vi", 2), (feed.Kind, feed.Title, feed.Language, feed.Items.Length));
        Assert.Equal(("7", "https://example.org/feeds/a", "Ban Quốc tế", "Châu Á"), (feed.Items[0].Id, feed.Items[0].Link, feed.Items[0].Author, feed.Items[0].Section));
        Assert.Equal(("https://example.net/b", "chữ", false, "B"), (feed.Items[1].Link, feed.Items[1].Content, feed.Items[1].ContentIsHtml, feed.Items[1].Author));
        Assert.Equal((1, 1), (feed.BadDates, feed.EmptyItems));
    }

    [Fact]
    public void A_sitemap_for_news_gives_its_pages()
    {
        var feed = Read("""
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
              <url><loc>https://example.org/a</loc><lastmod>2019-12-21</lastmod>
                <news:news><news:publication><news:name>Báo</news:name><news:language>vi</news:language></news:publication>
                <news:publication_date>2019-12-20T14:05:00+07:00</news:publication_date><news:title>Một</news:title></news:news></url>
              <url><loc>https://example.org/b</loc></url><url/>
            </urlset>
            """);
        Assert.Equal((FeedKind.Sitemap, 2, 1), (feed.Kind, feed.Items.Length, feed.EmptyItems));
        Assert.Equal(("https://example.org/a", "Một", "vi"), (feed.Items[0].Link, feed.Items[0].Title, feed.Items[0].Language));
        Assert.False(feed.Items[0].Updated!.Value.HasTime);
    }

    [Fact]
    public void A_list_of_sitemaps_packed_by_gzip_gives_them()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>"u8);
        }
        var feed = FeedReader.Read(Document(packed.ToArray())).Feed!;
        Assert.Equal((FeedKind.SitemapIndex, "https://example.org/s.xml"), (feed.Kind, Assert.Single(feed.Items).Link));
        Assert.Equal(IntakeCode.BrokenFeed, FeedReader.Read(Document(packed.ToArray()[..^9])).Failure!.Code);
    }

    [Fact]
    public void Wrong_dates_are_none_and_counted()
    {
        var feed = Read("<rss><channel><item><link>https://example.org/a</link><pubDate>hôm qua</pubDate></item><item><link>https://example.org/b</link><pubDate>20/12/2019 14:05</pubDate></item></channel></rss>");
        Assert.Null(feed.Items[0].Published);
        Assert.Equal((1, 1), (feed.BadDates, feed.DatesWithoutZone));
    }

    [Theory]
    [InlineData("windows-1258", "windows-1258")]
    [InlineData("utf-8", "windows-1258")]
    [InlineData("utf-16", null)]
    [InlineData("us-ascii", null)]
    [InlineData("no-such", null)]
    public void What_is_UTF8_is_read_as_such_whatever_it_says(string declared, string? charset)
    {
        var text = $"<?xml version=\"1.0\" encoding=\"{declared}\"?><rss><channel><title>Thế giới</title></channel></rss>";
        Assert.Equal("Thế giới", FeedReader.Read(Document(Encoding.UTF8.GetBytes(text)) with { Charset = charset }).Feed!.Title);
    }

    [Fact]
    public void Other_encodings_are_read_as_they_are_declared()
    {
        var text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><rss><channel><title>Pháp gặp</title></channel></rss>";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text.Replace("ặ", "a", StringComparison.Ordinal));
        Assert.Equal("Pháp gap", FeedReader.Read(Document(bytes)).Feed!.Title);
        Assert.Equal("Pháp gap", FeedReader.Read(Document([.. bytes.AsSpan(bytes.AsSpan().IndexOf("<rss"u8))]) with { Charset = "windows-1252" }).Feed!.Title);
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal("Pháp gặp", FeedReader.Read(Document(encoding.GetBytes(text))).Feed!.Title);
            Assert.Equal("Pháp gặp", FeedReader.Read(Document([.. encoding.GetPreamble(), .. encoding.GetBytes(text)])).Feed!.Title);
        }
    }

    [Theory]
    [InlineData("<title>A&nbsp;B</title>", "A B")]
    [InlineData("<title>A & B</title>", "A & B")]
    [InlineData("<title>A &amp; B &lt;b&gt;C&lt;/b&gt; & D</title>", "A & B C & D")]
    [InlineData("<title>A\u0001B</title>", "AB")]
    [InlineData("<title>A&#1;B &eacute;</title>", "AB é")]
    [InlineData("<title><![CDATA[A & B]]> & C</title>", "A & B & C")]
    [InlineData("<title>A &nosuch; B</title>", "A &nosuch; B")]
    public void What_is_almost_XML_is_put_right(string title, string expected)
    {
        var feed = Read($"<rss><channel>{title}<item><link>https://example.org/a?b=1&amp;c=2</link></item></channel></rss>");
        Assert.Equal((expected, true, null), (feed.Title, feed.IsRepaired, feed.Broken));
        Assert.Equal("https://example.org/a?b=1&c=2", Assert.Single(feed.Items).Link);
    }

    [Fact]
    public void An_empty_document_type_is_passed_over() =>
        Assert.Equal("A", Read("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">\n<rss version=\"0.91\"><channel><title>A</title></channel></rss>").Title);

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;</title></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><title>&a;</title></channel></rss>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY % a SYSTEM \"http://example.org/a.dtd\">%a;]><rss/>")]
    public void Entities_of_a_feeds_own_are_refused(string text) => Assert.Equal(IntakeCode.BrokenFeed, FeedReader.Read(Document(Encoding.UTF8.GetBytes(text))).Failure!.Code);

    [Theory]
    [InlineData("")]
    [InlineData("<!DOCTYPE html><html><body>Trang</body></html>")]
    [InlineData("<html>&nbsp;<p></html>")]
    [InlineData("<opml/>")]
    [InlineData("văn bản")]
    [InlineData("{}")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\"}")]
    [InlineData("{\"version\":1,\"items\":[]}")]
    [InlineData("<")]
    public void What_is_no_feed_is_said(string text) => Assert.Equal(IntakeCode.NotAFeed, FeedReader.Read(Document(Encoding.UTF8.GetBytes(text))).Failure!.Code);

    [Theory]
    [InlineData("<rss><channel><title>A", 1)]
    [InlineData("<rss><channel>\n<item><title>A</b></item>", 2)]
    [InlineData("{\n\"version\":", 2)]
    public void A_feed_that_is_broken_before_its_first_item_is_none(string text, int line)
    {
        var failure = FeedReader.Read(Document(Encoding.UTF8.GetBytes(text))).Failure!;
        Assert.Equal((IntakeCode.BrokenFeed, line), (failure.Code, failure.Line));
    }

    [Fact]
    public void What_stands_before_the_place_where_a_feed_breaks_is_kept()
    {
        var feed = Read("<rss><channel><item><link>https://example.org/a</link></item>\n<item><link>https://example.org/b</lin");
        Assert.Equal("https://example.org/a", Assert.Single(feed.Items).Link);
        Assert.Equal((IntakeCode.BrokenFeed, 2), (feed.Broken!.Code, feed.Broken.Line));
    }

    [Fact]
    public void Nesting_of_any_depth_is_read()
    {
        const int deep = 100_000;
        var nested = string.Concat(Enumerable.Repeat("<a>", deep)) + string.Concat(Enumerable.Repeat("</a>", deep));
        var feed = Read($"<rss><channel>{nested}<item>{nested}<description>{nested}</description><link>https://example.org/a</link></item></channel></rss>");
        Assert.Equal("https://example.org/a", Assert.Single(feed.Items).Link);
        Assert.Equal("b", Assert.Single(Read($"<feed><entry><id>b</id><content type='xhtml'>x{nested}</content></entry></feed>").Items).Id);
        Assert.Equal(IntakeCode.BrokenFeed, FeedReader.Read(Document(Encoding.UTF8.GetBytes("{\"a\":" + new string('[', deep)))).Failure!.Code);
    }

    [Theory]
    [InlineData("A < B > C", "A < B > C")]
    [InlineData("<p>A</p><p>B</p>", "A B")]
    [InlineData("A<b>B</b>C", "ABC")]
    [InlineData("A<!-- x -->B", "A B")]
    [InlineData("A &amp;lt; B", "A &lt; B")]
    [InlineData("<a", "<a")]
    [InlineData("<br/>", null)]
    public void Markup_is_taken_out_of_titles(string markup, string? expected) => Assert.Equal(expected, PlainMarkup.Of(markup));

    private static Feed Read(string text) => FeedReader.Read(Document(Encoding.UTF8.GetBytes(text))).Feed ?? throw new InvalidOperationException("It is no feed.");

    private static Document Document(byte[] bytes) => new("feed", bytes) { Url = "https://example.org/feeds/all.xml" };
}
