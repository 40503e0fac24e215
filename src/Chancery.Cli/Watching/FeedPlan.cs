using Chancery.Intake.Feeds;
using Chancery.Register.Feeds;

namespace Chancery.Cli.Watching;

/// <summary>Chooses what of a feed is to be read: what is new, what changed, and what could not be read before; the newest first.</summary>
/// <param name="book">What is known of sources.</param>
/// <param name="limit">Most pages of a source in one pass.</param>
/// <param name="clock">The clock.</param>
internal sealed class FeedPlan(IFeedBook book, int limit, TimeProvider clock)
{
    /// <summary>How often a page that cannot be read is tried before it is given up, until its source says that it changed.</summary>
    public const int MostTries = 3;

    // A list of sitemaps names those of years; what is new stands in the newest.
    private const int MostMaps = 5;

    // A page that two sources list is read once.
    private readonly HashSet<string> _underWay = new(StringComparer.Ordinal);

    /// <summary>Begins another pass.</summary>
    public void Begin() => _underWay.Clear();

    /// <summary>Adds what of a feed is to be read to its source's pass.</summary>
    public void Choose(SourcePass pass, Feed feed)
    {
        pass.BadDates += feed.BadDates;
        pass.DatesWithoutZone += feed.DatesWithoutZone;
        pass.EmptyItems += feed.EmptyItems;
        var isIndex = feed.Kind == FeedKind.SitemapIndex;
        var wanted = Keyed(feed, pass.Source.Link).Where(i => IsWanted(pass, i)).OrderByDescending(i => Moment(i.Item, pass.Source.Zone)).ToList();
        var room = isIndex ? MostMaps : Math.Max(0, limit - pass.ToRead.Count);
        foreach (var planned in wanted.Take(room))
        {
            (isIndex ? pass.MapsToRead : pass.ToRead).Enqueue(planned);
        }
        PassOver(pass, wanted.Skip(room).ToList());
    }

    // Of a source that is new the newest are read and the others are known; of one that is known the next pass reads them.
    private void PassOver(SourcePass pass, List<PlannedItem> rest)
    {
        if (!pass.IsNew)
        {
            pass.Left += rest.Count;
            return;
        }
        pass.Older += rest.Count;
        book.Keep(pass.Source.Link, [.. rest.Select(r => r.State(0))], clock.GetUtcNow());
    }

    private bool IsWanted(SourcePass pass, PlannedItem planned)
    {
        pass.Listed.Add(planned.Key);
        if (planned.Known is { } known ? known.Mark != planned.Mark || known.Failures is > 0 and < MostTries : IsNew(pass, planned))
        {
            return true;
        }
        pass.Unchanged++;
        return false;
    }

    private bool IsNew(SourcePass pass, PlannedItem planned)
    {
        if (planned.Item.Link is not { } link)
        {
            return true;
        }
        if (book.HasRead(link))
        {
            // Another source listed it before: from now on this one's word of its changes counts too.
            book.Keep(pass.Source.Link, [planned.State(0)], clock.GetUtcNow());
            return false;
        }
        return _underWay.Add(link);
    }

    // Some feeds give all their items one id: then links tell them apart.
    private IEnumerable<PlannedItem> Keyed(Feed feed, string source)
    {
        var twice = feed.Items.GroupBy(i => i.Id, StringComparer.Ordinal).Where(g => g.Select(i => i.Link).Distinct(StringComparer.Ordinal).Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var item in feed.Items.Select(i => (Item: i, Key: twice.Contains(i.Id) ? i.Id + "\n" + i.Link : i.Id)).DistinctBy(i => i.Key))
        {
            yield return new PlannedItem(item.Item, item.Key, item.Item.Mark(), book.FindItem(source, item.Key));
        }
    }

    private static DateTimeOffset Moment(FeedItem item, TimeZoneInfo? zone) => (item.Updated ?? item.Published)?.At(zone ?? TimeZoneInfo.Utc) ?? DateTimeOffset.MinValue;
}
