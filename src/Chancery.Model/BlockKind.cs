namespace Chancery.Model;

/// <summary>What a stretch of an article's text is. The first three are the report's own text, the others are furniture.</summary>
public enum BlockKind
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The first paragraph under the headline (sapo).</summary>
    Lead,

    /// <summary>A paragraph of the report.</summary>
    Paragraph,

    /// <summary>A photo's caption. It may name people and events of the report.</summary>
    Caption,

    /// <summary>A photo's credit, or the mark that a picture stood here.</summary>
    Credit,

    /// <summary>A bracketed pointer to another report.</summary>
    CrossReference,

    /// <summary>An agency's or author's signature, or the line that names the source.</summary>
    Signature,

    /// <summary>The label of a section or of a related-items block, or the line that dates the report.</summary>
    Label,

    /// <summary>A teaser of another report, or anything below a related-items label.</summary>
    Related,

    /// <summary>A bar left over from a table cell, or another stray mark.</summary>
    Mark,

    /// <summary>The end mark "./.".</summary>
    EndMark,

    /// <summary>What the site wants of its reader or has to say for itself: a newsletter, sharing, comments, notes on its author and rights.</summary>
    Promotion,
}
