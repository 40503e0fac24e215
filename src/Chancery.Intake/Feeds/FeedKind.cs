namespace Chancery.Intake.Feeds;

/// <summary>What lists a site's reports.</summary>
public enum FeedKind
{
    /// <summary>RSS 0.91 to 2.0.</summary>
    Rss,

    /// <summary>RSS 0.90 and 1.0, which are RDF.</summary>
    Rdf,

    /// <summary>Atom 0.3 and 1.0 (RFC 4287).</summary>
    Atom,

    /// <summary>JSON Feed 1.0 and 1.1.</summary>
    Json,

    /// <summary>A sitemap, with the extension for news or without.</summary>
    Sitemap,

    /// <summary>A list of sitemaps: its items are links to them.</summary>
    SitemapIndex,
}
