namespace Chancery.Model;

/// <summary>What words that stand around an article on its page announce.</summary>
public enum PageLabelKind
{
    /// <summary>Heads other articles, or opens a pointer at one.</summary>
    Related,

    /// <summary>Opens what the site wants of its reader.</summary>
    Promotion,

    /// <summary>Stands alone above advertising.</summary>
    Advert,

    /// <summary>Heads what readers wrote.</summary>
    Comments,

    /// <summary>Opens a note below an article.</summary>
    Tail,

    /// <summary>Stands within a note below an article.</summary>
    TailPhrase,

    /// <summary>Opens the line of the author.</summary>
    Byline,

    /// <summary>Opens the line of the date.</summary>
    Date,

    /// <summary>Opens the date of the last change.</summary>
    Changed,

    /// <summary>Opens the name of who took the pictures.</summary>
    Photo,

    /// <summary>Opens the list of an article's topics, wherever it stands.</summary>
    Topics,
}
