using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using Chancery.Intake;
using Chancery.Intake.Feeds;
using Chancery.Intake.Fetching;

namespace Chancery.Fuzz;

/// <summary>
/// Reads mutated feeds, files of sources, robots.txt files, links and dates and collects what breaks an invariant. The same seed gives the
/// same bytes.
/// </summary>
internal sealed class FeedFuzz(int seed)
{
    private const int MostShown = 20;
    private const int MostMutations = 10;
    private const int LongestDocument = 200_000;
    private const double MostSeconds = 2;

    // An item's title stands in its page twice, and a letter of one byte may be six signs long there.
    private const long MostGrowth = 13;

    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->", "<!DOCTYPE rss [<!ENTITY a \"b\">]>", "&a;", "&nbsp;", "&", "&#0;", "&#xD800;", "&#x10FFFF;", "&amp;lt;",
        "<item>", "</item>", "<a>", "xml:base=\"//\"", "xmlns=\"x\"", "type=\"xhtml\"", "\0", "\u0001", "\uFEFF", "\uD800", "\uFFFE", "{", "[", "\"", "\\ud800", "null", "1e999",
        "http://", "//", "\\", "@", ":", "%", "%zz", "%00", "[::1]", "0x7f.1", "2130706433", "127.0.0.1", "javascript:", "file:///", "..", "?", "#", "*", "$",
        "\r", "\n", "User-agent: *", "Disallow: /", "Crawl-delay: 99999999999999999999", "99", "GMT+7", "+9999", "AM", "32", "2019-02-30", "encoding=\"utf-16\"", "encoding=\"utf-7\"",
    ];

    private static readonly string[] Samples =
    [
        """<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Thế giới</title><link>https://example.org/</link><item><title><![CDATA[Hai bên <b>hội đàm</b>]]></title><link>/a</link><guid isPermaLink="false">1</guid><pubDate>Fri, 20 Dec 2019 14:05:00 GMT+7</pubDate><content:encoded>&lt;p&gt;Toàn văn&lt;/p&gt;</content:encoded></item><item><description>Tóm tắt</description><pubDate>20/12/2019 14:05</pubDate></item></channel></rss>""",
        """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>Tin</title></channel><item rdf:about="urn:a"><title>Một</title><link>https://example.org/a</link></item></rdf:RDF>""",
        """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi" xml:base="https://example.org/tin/"><title type="html">Tin</title><entry><id>1</id><title>A</title><link href="a.html"/><updated>2019-12-21T00:00:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Toàn <b>văn</b></p></div></content></entry></feed>""",
        """{"version":"https://jsonfeed.org/version/1.1","title":"Tin","items":[{"id":7,"url":"a","title":"Một","content_html":"<p>a</p>","date_published":"2019-12-20T14:05:00+07:00","authors":[{"name":"B"}],"tags":["c"]},{"id":"b","content_text":"chữ"}]}""",
        """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://example.org/a</loc><lastmod>2019-12-21</lastmod><news:news><news:publication_date>2019-12-20T14:05:00+07:00</news:publication_date><news:title>Một</news:title></news:news></url></urlset>""",
        """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://example.org/s.xml.gz</loc><lastmod>2019-12-21</lastmod></sitemap></sitemapindex>""",
        """<opml version="2.0"><body><outline text="A"><outline text="B" xmlUrl="https://example.org/a" timezone="Asia/Ho_Chi_Minh"/></outline></body></opml>""",
        "User-agent: *\nDisallow: /a*b$\nAllow: /a%E1\nCrawl-delay: 2\n\nUser-agent: Chancery\nDisallow: /thời-sự\n",
        "https://example.org:443/a/b?c=d#e", "http://127.0.0.1/", "http://[::ffff:10.0.0.1]/", "http://example.org/../a", "//example.org/a",
        "Fri, 20 Dec 2019 14:05:00 +0700", "20/12/2019 14:05:00 GMT+7", "12/20/2019 2:05:00 PM", "Thứ Sáu, ngày 20/12/2019 14h05",
    ];

    private readonly Random _random = new(seed);
    private readonly FetchLink _links = new(FetchPolicy.Default, AddressGuard.PublicOnly);

    /// <summary>What broke, with the bytes that broke it, over so many documents.</summary>
    public IEnumerable<string> Broken(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var bytes = Next();
            if (Broken(bytes) is { } broken)
            {
                yield return $"document {number}: {broken}\n{Escaped(bytes)}";
            }
        }
    }

    /// <summary>Runs by the clock and says what came out; true when nothing broke.</summary>
    public bool ForMinutes(double minutes, TextWriter output)
    {
        var clock = Stopwatch.StartNew();
        var (documents, bytesRead, feeds, failures, slowest) = (0L, 0L, 0L, 0, TimeSpan.Zero);
        while (clock.Elapsed.TotalMinutes < minutes)
        {
            var bytes = Next();
            var start = Stopwatch.GetTimestamp();
            var broken = Broken(bytes);
            var time = Stopwatch.GetElapsedTime(start);
            slowest = time > slowest ? time : slowest;
            feeds += _wasFeed ? 1 : 0;
            (documents, bytesRead) = (documents + 1, bytesRead + bytes.Length);
            broken ??= time.TotalSeconds > MostSeconds && IsSlow(bytes) ? "it takes too long" : null;
            if (broken is not null && ++failures <= MostShown)
            {
                output.WriteLine($"document {documents}: {broken}\n{Escaped(bytes)}");
            }
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents:N0} documents, {feeds:N0} of them feeds, {bytesRead:N0} bytes, {failures:N0} broken in {clock.Elapsed.TotalMinutes:N1} minutes, the slowest {slowest.TotalMilliseconds:N0} ms"));
        return failures == 0;
    }

    // Another process may have taken the time: what is slow is so again.
    private bool IsSlow(byte[] bytes)
    {
        var start = Stopwatch.GetTimestamp();
        Broken(bytes);
        return Stopwatch.GetElapsedTime(start).TotalSeconds > MostSeconds;
    }

    private bool _wasFeed;

    private string? Broken(byte[] bytes)
    {
        try
        {
            var text = Encoding.UTF8.GetString(bytes);
            return Feed(bytes) ?? Sources(bytes) ?? Robots(bytes, text) ?? Link(text) ?? Date(text);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }

    private string? Feed(byte[] bytes)
    {
        var read = FeedReader.Read(new Document("feed", bytes) { Url = "https://example.org/feeds/all.xml", Charset = _random.Next(4) == 0 ? "windows-1258" : null });
        _wasFeed = read.IsFeed;
        if (read.Feed is not { } feed)
        {
            return read.Failure is null ? "neither a feed nor a failure" : null;
        }
        foreach (var item in feed.Items)
        {
            if (item.Id.Length == 0 || (item.Link is null && item.Content is null) || item.Title is { Length: 0 })
            {
                return "an item of nothing";
            }
            if (item.Mark().Length != 32 || item.ToDocument("feed", null, null).Bytes.Length > (MostGrowth * bytes.Length) + 1000)
            {
                return "an item's document";
            }
        }
        return null;
    }

    private static string? Sources(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        var read = OpmlReader.Read(file, "sources.opml");
        return read.Sources.Length + read.Failures.Length == 0 ? "neither sources nor a failure" : null;
    }

    private static string? Robots(byte[] bytes, string text)
    {
        var rules = RobotsParser.Parse(bytes, FetchPolicy.ProductToken);
        var path = new Uri("https://example.org/" + Uri.EscapeDataString(text.Length > 500 ? text[..500] : text));
        rules.Allows(path);
        return rules.Delay < TimeSpan.Zero ? "a delay below nothing" : rules.Allows(new Uri("https://example.org/robots.txt")) ? null : "the rules forbid themselves";
    }

    private string? Link(string text)
    {
        var link = _links.Check(text, new Uri("https://example.org/a/"), out var failure);
        if ((link is null) == (failure is null))
        {
            return "neither a link nor a failure";
        }
        return link is not null && IPAddress.TryParse(link.IdnHost, out var address) && !AddressGuard.IsPublic(address) ? "a refused address is allowed" : null;
    }

    private static string? Date(string text) => FeedDateParser.Parse(text) is not { } date ? null
        : date.Local.Year is < 1970 or > 9998 || date.Offset?.Duration() > TimeSpan.FromHours(14) ? "a date that there is not"
        : date.At(TimeZoneInfo.Utc) is null ? "a date without its moment" : null;

    private byte[] Next()
    {
        var bytes = new List<byte>(Encoding.UTF8.GetBytes(Any(Samples)));
        for (var left = _random.Next(MostMutations); left > 0 && bytes.Count < LongestDocument; left--)
        {
            Mutate(bytes);
        }
        return [.. bytes];
    }

    private void Mutate(List<byte> bytes)
    {
        var at = _random.Next(bytes.Count + 1);
        var length = _random.Next(Math.Min(200, bytes.Count - at + 1));
        switch (_random.Next(8))
        {
            case 0:
                bytes.RemoveRange(at, length);
                break;
            case 1:
                bytes.InsertRange(_random.Next(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 2:
                bytes.Insert(at, (byte)_random.Next(256));
                break;
            case 3:
                bytes.InsertRange(at, Enumerable.Repeat(Encoding.UTF8.GetBytes(Any(Pieces)), 1 << _random.Next(10)).SelectMany(b => b));
                break;
            case 4:
                var other = Encoding.UTF8.GetBytes(Any(Samples));
                bytes.InsertRange(at, other.AsSpan(0, _random.Next(other.Length + 1)).ToArray());
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6 when bytes.Count > 0:
                bytes[_random.Next(bytes.Count)] ^= (byte)(1 << _random.Next(8));
                break;
            default:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Any(Pieces)));
                break;
        }
    }

    private string Any(string[] texts) => texts[_random.Next(texts.Length)];

    private static string Escaped(byte[] bytes) => Convert.ToBase64String(bytes.AsSpan(0, Math.Min(bytes.Length, 600)));
}
