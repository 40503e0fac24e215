namespace Chancery.Register;

/// <summary>
/// A query, understood once for every database. Words stand for reports that have all of them; "words in quotation marks" for
/// those that have them one behind the other; word* for words that begin so; a | b for one of two; -word for those
/// without it; brackets hold together. A word in letters with hyphens or slashes is a phrase of its parts.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>The longest query, in UTF-16 units.</summary>
    public const int MostCharacters = 500;

    /// <summary>The most words.</summary>
    public const int MostWords = 32;

    /// <summary>How deep brackets may stand in one another.</summary>
    public const int MostDepth = 8;

    /// <summary>The fewest letters before a star.</summary>
    public const int LeastPrefix = 2;

    private SearchQuery(SearchNode root) => Root = root;

    internal SearchNode Root { get; }

    /// <summary>Understands a query.</summary>
    /// <exception cref="SearchQueryException">It cannot be understood.</exception>
    public static SearchQuery Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SearchQuery(new SearchQueryParser(text).Read());
    }

    /// <summary>The query as it was understood: phrases in quotation marks, brackets wherever there is more than one part.</summary>
    public override string ToString() => Root.ToString();
}
