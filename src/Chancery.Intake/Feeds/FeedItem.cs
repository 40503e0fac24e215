using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Intake.Feeds;

/// <summary>What a feed says of one report. Texts are plain, without markup, unless said otherwise.</summary>
/// <param name="Id">By what the feed knows it: its guid or id, else its link, else a hash of what it says.</param>
public sealed record FeedItem(string Id)
{
    /// <summary>Where the report stands, absolute where it could be made so; null when the feed gives no link.</summary>
    public string? Link { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its text, or a summary of it.</summary>
    public string? Content { get; init; }

    /// <summary>True when <see cref="Content"/> is HTML.</summary>
    public bool ContentIsHtml { get; init; }

    /// <summary>When it was published, as the feed says; null when it does not, or not so that it can be read.</summary>
    public FeedDate? Published { get; init; }

    /// <summary>When it was changed, as the feed says.</summary>
    public FeedDate? Updated { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>The first of its categories.</summary>
    public string? Section { get; init; }

    /// <summary>Its language as a tag.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// A hash by which a change of the report is seen: of the date of its change, where the feed gives one; else of its title and date; of its text
    /// too where that is all there is. Summaries do not count, since feeds write counts of readers and the like into them.
    /// </summary>
    public string Mark()
    {
        var said = Updated is { } updated ? Written(updated) : Title + "\n" + (Published is { } published ? Written(published) : "");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Link is null ? said + "\n" + Content : said)))[..32];
    }

    /// <summary>The document of an item that is a report of its own, since the feed gives its text and no link.</summary>
    /// <param name="feed">The feed's link.</param>
    /// <param name="zone">The paper's zone, when known.</param>
    /// <param name="fetched">When the feed was fetched.</param>
    public Document ToDocument(string feed, TimeZoneInfo? zone, DateTimeOffset? fetched) => new(feed + "#" + Id, Encoding.UTF8.GetBytes(ContentIsHtml ? Page() : (Content ?? "")))
    {
        MediaType = ContentIsHtml ? "text/html" : "text/plain",
        Charset = "utf-8",
        Fetched = fetched,
        Published = Published?.At(zone),
        Title = Title,
    };

    private string Page()
    {
        var (title, language) = (WebUtility.HtmlEncode(Title), WebUtility.HtmlEncode(Language));
        var heading = title is null ? "" : $"<h1>{title}</h1>";
        return $"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><article>{heading}\n{Content}\n</article></body></html>";
    }

    private static string Written(FeedDate date) => date.Local.ToString("O", CultureInfo.InvariantCulture) + date.Offset?.ToString("c", CultureInfo.InvariantCulture);
}
