namespace Chancery.Intake.Feeds;

/// <summary>Makes items of the elements of the XML kinds of feeds.</summary>
internal sealed class XmlFeedItems(FeedTally tally)
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string ContentModule = "http://purl.org/rss/1.0/modules/content/";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";

    /// <summary>An item of a feed of that kind.</summary>
    public FeedItem Of(FeedKind kind, FeedElement element) => kind switch
    {
        FeedKind.Atom => OfAtom(element),
        FeedKind.Sitemap or FeedKind.SitemapIndex => OfSitemap(element),
        _ => OfRss(element),
    };

    private FeedItem OfRss(FeedElement item)
    {
        var guid = item.Child("guid");
        var content = item.Child(ContentModule, "encoded")?.Words ?? item.Child("description")?.Words;
        return new FeedItem(guid?.Words ?? item.Attribute(Rdf, "about") ?? "")
        {
            Link = item.Joined(item.Child("link")?.Words) ?? AtomLink(item) ?? PermaLink(guid),
            Title = PlainMarkup.Of(item.Child("title")?.Text ?? item.Child(DublinCore, "title")?.Text),
            Content = content,
            ContentIsHtml = content is not null,
            Published = tally.Date(item.Child("pubDate")?.Text ?? item.Child(DublinCore, "date")?.Text ?? item.Child(DublinCoreTerms, "created")?.Text),
            Updated = tally.Date(item.Child(Atom, "updated")?.Text ?? item.Child(DublinCoreTerms, "modified")?.Text),
            Author = PlainMarkup.Of(item.Child(DublinCore, "creator")?.Text ?? item.Child("author")?.Text),
            Section = PlainMarkup.Of(item.Child("category")?.Text ?? item.Child(DublinCore, "subject")?.Text),
            Language = item.Child(DublinCore, "language")?.Words,
        };
    }

    // A guid is a link for good unless it says that it is none.
    private static string? PermaLink(FeedElement? guid) =>
        guid?.Words is { } words && !string.Equals(guid.Attribute("isPermaLink"), "false", StringComparison.OrdinalIgnoreCase)
            && (words.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || words.StartsWith("https://", StringComparison.OrdinalIgnoreCase)) ? words : null;

    private FeedItem OfAtom(FeedElement entry)
    {
        var content = entry.Child("content") is { } whole && whole.Words is not null ? whole : entry.Child("summary");
        return new FeedItem(entry.Child("id")?.Words ?? "")
        {
            Link = AtomLink(entry) ?? entry.Joined(entry.Child("content")?.Attribute("src")),
            Title = AtomText(entry.Child("title")),
            Content = content?.Words,
            ContentIsHtml = content?.Attribute("type") is "html" or "xhtml" or "text/html" or "application/xhtml+xml",
            Published = tally.Date((entry.Child("published") ?? entry.Child("issued") ?? entry.Child("created"))?.Text),
            Updated = tally.Date((entry.Child("updated") ?? entry.Child("modified"))?.Text),
            Author = AtomText(entry.Child("author")?.Child("name")),
            Section = PlainMarkup.Plain(entry.Child("category")?.Attribute("label") ?? entry.Child("category")?.Attribute("term")),
            Language = entry.Language,
        };
    }

    /// <summary>A text of Atom, without markup.</summary>
    public static string? AtomText(FeedElement? text) => text?.Attribute("type") is null or "text" ? PlainMarkup.Plain(text?.Text) : PlainMarkup.Of(text.Text);

    private static string? AtomLink(FeedElement element)
    {
        var space = element.Child(Atom, "link") is null ? element.Space : Atom;
        var links = element.Children(space, "link").Where(l => l.Attribute("href") is not null && l.Attribute("rel") is null or "alternate").ToList();
        var link = links.Find(l => l.Attribute("type") is null or "text/html") ?? links.FirstOrDefault();
        return link?.Joined(link.Attribute("href"));
    }

    private FeedItem OfSitemap(FeedElement url)
    {
        var news = url.Child(News, "news");
        var link = url.Joined(url.Child("loc")?.Words);
        return new FeedItem(link ?? "")
        {
            Link = link,
            Title = PlainMarkup.Of(news?.Child("title")?.Text),
            Published = tally.Date(news?.Child("publication_date")?.Text),
            Updated = tally.Date(url.Child("lastmod")?.Text),
            Language = news?.Child("publication")?.Child("language")?.Words,
        };
    }
}
