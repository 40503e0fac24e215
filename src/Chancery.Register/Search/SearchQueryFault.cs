namespace Chancery.Register;

/// <summary>What is wrong with a query.</summary>
public enum SearchQueryFault
{
    /// <summary>It has no word.</summary>
    Empty,

    /// <summary>It is longer than <see cref="SearchQuery.MostCharacters"/>, or has more words than <see cref="SearchQuery.MostWords"/>.</summary>
    TooLong,

    /// <summary>Its brackets stand in one another more than <see cref="SearchQuery.MostDepth"/> deep.</summary>
    TooDeep,

    /// <summary>A quotation mark is not closed.</summary>
    UnclosedQuote,

    /// <summary>A bracket is not closed, or closed without being opened.</summary>
    UnevenBracket,

    /// <summary>It says what is not wanted, but not what is.</summary>
    OnlyExclusions,

    /// <summary>A star stands behind fewer than <see cref="SearchQuery.LeastPrefix"/> letters, or behind no word.</summary>
    ShortPrefix,
}
