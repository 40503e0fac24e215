namespace Chancery.Intake.Html;

/// <summary>What the markup around a run of text tells that it is.</summary>
internal enum Zone
{
    /// <summary>Nothing: it is the article's own until its words tell otherwise.</summary>
    Own,

    /// <summary>A picture's caption.</summary>
    Caption,

    /// <summary>A picture's credit.</summary>
    Credit,

    /// <summary>Who wrote the article.</summary>
    Byline,

    /// <summary>When it came out.</summary>
    Date,

    /// <summary>Other articles.</summary>
    Related,

    /// <summary>The headline.</summary>
    Title,

    /// <summary>The first paragraph, set apart.</summary>
    Lead,

    /// <summary>A summary above the text.</summary>
    Subtitle,

    /// <summary>What the site has to say for itself.</summary>
    Site,
}
