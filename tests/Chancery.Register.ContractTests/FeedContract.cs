using Chancery.Register.Feeds;

namespace Chancery.Register.ContractTests;

/// <summary>What every register promises of watched sources.</summary>
public abstract class FeedContract : ContractTest
{
    private const string Feed = "https://example.org/feed.xml";
    private static readonly DateTimeOffset Day = new(2021, 7, 8, 9, 10, 11, 123, TimeSpan.FromHours(7));

    [Fact]
    public void A_source_that_was_never_asked_is_not_known()
    {
        var feeds = Register().Feeds;
        Assert.Null(feeds.Find(Feed));
        Assert.Null(feeds.FindItem(Feed, "a"));
        Assert.False(feeds.HasRead("https://example.org/a"));
    }

    [Fact]
    public void What_is_known_of_a_source_is_what_was_kept_last()
    {
        var feeds = Register().Feeds;
        var state = new FeedState(Feed, Day) { ETag = "\"x\"", LastModified = "then", NotBefore = Day.AddHours(1), ReadAt = Day.AddHours(-1), Failures = 3 };
        feeds.Keep(new FeedState(Feed, Day.AddDays(-1)) { ETag = "\"w\"" }, [], Day.AddDays(-9));
        feeds.Keep(state, null, Day.AddDays(-9));
        Assert.Equal(state, feeds.Find(Feed));
        feeds.Keep(new FeedState(Feed, Day), null, Day);
        Assert.Equal(new FeedState(Feed, Day), feeds.Find(Feed));
    }

    [Fact]
    public void What_is_known_of_an_item_is_its_sources_own()
    {
        var feeds = Register().Feeds;
        feeds.Keep(new FeedState(Feed, Day), [], Day);
        feeds.Keep(new FeedState(Feed + "2", Day), [], Day);
        feeds.Keep(Feed, [new FeedItemState("a", "1") { Page = "https://example.org/a", ETag = "\"x\"", LastModified = "then" }], Day);
        feeds.Keep(Feed, [new FeedItemState("b", "1") { Page = "https://example.org/b", Failures = 1 }], Day);
        feeds.Keep(Feed, [new FeedItemState("c", "1")], Day);

        Assert.Equal(new FeedItemState("a", "1") { ETag = "\"x\"", LastModified = "then" }, feeds.FindItem(Feed, "a"));
        Assert.Null(feeds.FindItem(Feed + "2", "a"));
        Assert.True(feeds.HasRead("https://example.org/a"));
        Assert.False(feeds.HasRead("https://example.org/b"));

        feeds.Keep(Feed, [new FeedItemState("b", "2") { Page = "https://example.org/b" }], Day);
        Assert.Equal(new FeedItemState("b", "2"), feeds.FindItem(Feed, "b"));
        Assert.True(feeds.HasRead("https://example.org/b"));
    }

    [Fact]
    public void Items_that_a_source_does_not_list_any_more_are_forgotten_after_a_while()
    {
        var feeds = Register().Feeds;
        feeds.Keep(new FeedState(Feed, Day), [], Day);
        feeds.Keep(Feed, [new FeedItemState("a", "1")], Day);
        feeds.Keep(Feed, [new FeedItemState("b", "1")], Day);

        feeds.Keep(new FeedState(Feed, Day.AddDays(100)), ["a"], Day.AddDays(-1));
        Assert.NotNull(feeds.FindItem(Feed, "b"));
        feeds.Keep(new FeedState(Feed, Day.AddDays(200)), null, Day.AddDays(150));
        Assert.NotNull(feeds.FindItem(Feed, "b"));
        feeds.Keep(new FeedState(Feed, Day.AddDays(200)), ["a"], Day.AddDays(50));
        Assert.NotNull(feeds.FindItem(Feed, "a"));
        Assert.Null(feeds.FindItem(Feed, "b"));
    }

    [Fact]
    public void What_a_site_sends_may_be_of_any_length_and_letters()
    {
        var feeds = Register().Feeds;
        var id = new string('ệ', 100_000) + "\0";
        var link = Feed + "?" + new string('a', 4000);
        feeds.Keep(new FeedState(link, Day) { ETag = "\0" }, [], Day);
        feeds.Keep(link, [new FeedItemState(id, "1") { Page = new string('b', 4000), LastModified = "hôm\nqua" }], Day);
        Assert.Null(feeds.Find(link)!.ETag);
        Assert.Equal(new FeedItemState(id, "1"), feeds.FindItem(link, id));
        Assert.Null(feeds.FindItem(link, id + "c"));
    }

    [Fact]
    public void A_backup_holds_what_is_known_of_sources()
    {
        var register = Register();
        register.Feeds.Keep(new FeedState(Feed, Day) { ETag = "\"x\"" }, [], Day);
        register.Feeds.Keep(Feed, [new FeedItemState("a", "1")], Day);
        var folder = Directory.CreateTempSubdirectory("chancery-feeds-");
        try
        {
            var file = Path.Combine(folder.FullName, "backup.db");
            register.BackUp(file, _ => { }, CancellationToken.None);
            using var copy = SqliteRegister.OpenExisting(file);
            Assert.Equal("\"x\"", copy.Feeds.Find(Feed)!.ETag);
            Assert.NotNull(copy.Feeds.FindItem(Feed, "a"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
