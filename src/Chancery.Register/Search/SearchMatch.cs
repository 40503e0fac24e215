namespace Chancery.Register;

/// <summary>How closely a hit answers a query, the closest first.</summary>
public enum SearchMatch
{
    /// <summary>Every word as it is written in the query, in a report's title or a person's name.</summary>
    ExactTitle,

    /// <summary>Every word as it is written in the query.</summary>
    Exact,

    /// <summary>Every word in the title or name, with other diacritics.</summary>
    FoldedTitle,

    /// <summary>Every word, with other diacritics.</summary>
    Folded,
}
