namespace Chancery.Model;

/// <summary>What the class, id or role name of a page's element tells of what the element holds. An element may tell several things.</summary>
[Flags]
public enum PageNameKind
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>The text of the article.</summary>
    Body = 1,

    /// <summary>The first paragraph, set apart from the others.</summary>
    Lead = 1 << 1,

    /// <summary>The headline.</summary>
    Title = 1 << 2,

    /// <summary>A picture's caption.</summary>
    Caption = 1 << 3,

    /// <summary>A picture's credit.</summary>
    Credit = 1 << 4,

    /// <summary>Who wrote it.</summary>
    Byline = 1 << 5,

    /// <summary>When it came out.</summary>
    Date = 1 << 6,

    /// <summary>Other articles.</summary>
    Related = 1 << 7,

    /// <summary>What the site wants of its reader: to subscribe, to follow, to give.</summary>
    Promotion = 1 << 8,

    /// <summary>Advertising.</summary>
    Advert = 1 << 9,

    /// <summary>What readers wrote.</summary>
    Comments = 1 << 10,

    /// <summary>Buttons to pass the page on.</summary>
    Share = 1 << 11,

    /// <summary>Who the author is.</summary>
    Bio = 1 << 12,

    /// <summary>Ways about the site.</summary>
    Navigation = 1 << 13,

    /// <summary>Topics and other notes on the article.</summary>
    Tags = 1 << 14,

    /// <summary>What lies over the page: consent, log-in.</summary>
    Overlay = 1 << 15,

    /// <summary>What stands beside the article.</summary>
    Aside = 1 << 16,

    /// <summary>Rights, and words for reading programs only.</summary>
    Copyright = 1 << 17,

    /// <summary>Players and galleries.</summary>
    Media = 1 << 18,

    /// <summary>A summary above the text.</summary>
    Subtitle = 1 << 19,

    /// <summary>Quotations set apart, and posts of others within the text.</summary>
    Embed = 1 << 20,
}
