using Chancery.Intake;
using Chancery.Intake.Feeds;
using Chancery.Intake.Fetching;
using Chancery.Pipeline;

namespace Chancery.Cli.Input;

/// <summary>
/// Reads a link that answers with a feed, once: the pages of its newest items, each fetched by the rules of any other link. Nothing is remembered of
/// it; whoever wants what comes later has it watched.
/// </summary>
internal sealed class FeedLink(Session session, ReportInput input, Func<string, FetchAnswer> fetch)
{
    // As many as watch reads of a new source.
    private const int Most = 50;

    /// <summary>What the items yield, the newest first; null where the document is no feed.</summary>
    /// <param name="document">What the link answered.</param>
    /// <param name="link">The link.</param>
    public IEnumerable<IntakeResult>? Read(Document document, string link)
    {
        if (FeedReader.Read(document) is not { IsFeed: true, Feed: var feed })
        {
            return null;
        }
        if (feed.Kind == FeedKind.SitemapIndex)
        {
            return [IntakeResult.Of(new IntakeFailure(IntakeCode.ListOfSitemaps, link))];
        }
        var items = feed.Items.DistinctBy(i => i.Link ?? i.Id, StringComparer.Ordinal).OrderByDescending(i => (i.Updated ?? i.Published)?.At(TimeZoneInfo.Utc) ?? DateTimeOffset.MinValue).ToList();
        session.Around.Errors.WriteLine(session.Messages.Format("read.feed", link, Math.Min(Most, items.Count), items.Count));
        return Read(feed, items.Take(Most), document, link);
    }

    private IEnumerable<IntakeResult> Read(Feed feed, IEnumerable<FeedItem> items, Document document, string link)
    {
        if (feed.Broken is { } broken)
        {
            yield return IntakeResult.Of(broken);
        }
        foreach (var result in items.SelectMany(i => Read(i, document, link)))
        {
            yield return result;
        }
    }

    private IEnumerable<IntakeResult> Read(FeedItem item, Document document, string link)
    {
        session.Around.Stop.ThrowIfCancellationRequested();
        if (item.Link is not { } page)
        {
            return input.Read(item.ToDocument(link, zone: null, document.Fetched));
        }
        var answer = fetch(page);
        return answer.Document is { } fetched
            ? input.Read(fetched with { Title = item.Title, Published = item.Published?.At(null) })
            : [IntakeResult.Of(answer.Failure!)];
    }
}
