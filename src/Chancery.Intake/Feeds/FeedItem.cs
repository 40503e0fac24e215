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
}
