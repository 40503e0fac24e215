using Chancery.Intake.Packing;

namespace Chancery.Intake.Feeds;

/// <summary>
/// Reads what lists a site's reports: RSS, Atom, JSON Feed and sitemaps, compressed by gzip or not. Which it is shows in what it holds,
/// not in what its server calls it. Safe for many threads.
/// </summary>
public static class FeedReader
{
    private const int MostBytes = 50 * 1024 * 1024;

    /// <summary>The feed of a document, or why there is none.</summary>
    /// <param name="document">The document; its Url is what relative links in it are relative to.</param>
    public static FeedResult Read(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var place = new IntakeFailure(IntakeCode.NotAFeed, document.Id);
        if (Unpacked(document.Bytes) is not { } bytes)
        {
            return new FeedResult(null, place with { Code = IntakeCode.BrokenFeed, Arguments = ["gzip"] });
        }
        var text = FeedText.Decode(bytes.Span, document.Charset);
        var link = Uri.TryCreate(document.Url, UriKind.Absolute, out var url) && !url.IsFile ? url : null;
        return text.StartsWith('{') ? JsonFeedReader.Read(text, link, place)
            : text.StartsWith('<') ? XmlFeedReader.Read(text, link, place)
            : new FeedResult(null, place);
    }

    // A sitemap's file may be compressed, whatever the server puts on besides. Null for what is not to be unpacked.
    private static ReadOnlyMemory<byte>? Unpacked(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }
        try
        {
            using var stream = new GunzipStream(bytes.AsStream());
            return BoundedBytes.Read(stream, MostBytes, out _);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
