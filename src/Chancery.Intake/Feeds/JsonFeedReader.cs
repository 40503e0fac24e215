using System.Text.Json;

namespace Chancery.Intake.Feeds;

/// <summary>Reads a JSON Feed, version 1.0 or 1.1.</summary>
internal sealed class JsonFeedReader(Uri? link)
{
    private const string Version = "https://jsonfeed.org/version/1";
    private const int MostItems = 50_000;
    private readonly FeedTally _tally = new();

    /// <summary>The feed of a text, or the failure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="link">Where it stands.</param>
    /// <param name="place">A failure with the place of the feed and no code.</param>
    public static FeedResult Read(string text, Uri? link, IntakeFailure place)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new JsonFeedReader(link).Read(document.RootElement, place);
        }
        catch (JsonException e)
        {
            return new FeedResult(null, place with { Code = IntakeCode.BrokenFeed, Line = e.LineNumber + 1, Arguments = [e.Message] });
        }
        catch (InvalidOperationException e)
        {
            // An escape of half a surrogate pair: no text.
            return new FeedResult(null, place with { Code = IntakeCode.BrokenFeed, Arguments = [e.Message] });
        }
    }

    private FeedResult Read(JsonElement root, IntakeFailure place)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "version")?.Replace("http:", "https:", StringComparison.Ordinal).StartsWith(Version, StringComparison.Ordinal) != true
            || !root.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array)
        {
            return new FeedResult(null, place with { Code = IntakeCode.NotAFeed });
        }
        var all = items.EnumerateArray().Take(MostItems).Where(i => i.ValueKind == JsonValueKind.Object).Select(Item).ToList();
        return new FeedResult(new Feed(FeedKind.Json, [.. all.Where(i => !FeedItems.IsEmpty(i))])
        {
            Title = PlainMarkup.Plain(Text(root, "title")),
            Language = Text(root, "language"),
            BadDates = _tally.BadDates,
            DatesWithoutZone = _tally.DatesWithoutZone,
            EmptyItems = all.Count(FeedItems.IsEmpty),
        }, null);
    }

    private FeedItem Item(JsonElement item)
    {
        var html = Text(item, "content_html");
        return FeedItems.Known(new FeedItem(Text(item, "id") ?? "")
        {
            Link = Joined(Text(item, "url") ?? Text(item, "external_url")),
            Title = PlainMarkup.Plain(Text(item, "title")),
            Content = html ?? Text(item, "content_text") ?? Text(item, "summary"),
            ContentIsHtml = html is not null,
            Published = _tally.Date(Text(item, "date_published")),
            Updated = _tally.Date(Text(item, "date_modified")),
            Author = PlainMarkup.Plain(Author(item)),
            Section = First(item, "tags") is { ValueKind: JsonValueKind.String } tag ? PlainMarkup.Plain(tag.GetString()) : null,
            Language = Text(item, "language"),
        });
    }

    // Version 1.1 has authors, version 1.0 one author.
    private static string? Author(JsonElement item) =>
        First(item, "authors") is { ValueKind: JsonValueKind.Object } author ? Text(author, "name")
        : item.TryGetProperty("author", out var one) && one.ValueKind == JsonValueKind.Object ? Text(one, "name") : null;

    private static JsonElement? First(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0 ? list[0] : null;

    // Some write an id as a number.
    private static string? Text(JsonElement element, string name)
    {
        var text = !element.TryGetProperty(name, out var value) ? null
            : value.ValueKind == JsonValueKind.String ? value.GetString()
            : value.ValueKind == JsonValueKind.Number ? value.GetRawText() : null;
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }

    private string? Joined(string? text) =>
        text is null || link is null || Uri.TryCreate(text, UriKind.Absolute, out var absolute) && !absolute.IsFile ? text
        : Uri.TryCreate(link, text, out var joined) ? joined.AbsoluteUri : text;
}
