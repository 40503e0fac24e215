using Chancery.Register;

namespace Chancery.Output;

/// <summary>Says why a query of a search is not understood.</summary>
public static class SearchFaultWords
{
    /// <summary>What is wrong with it.</summary>
    public static string Of(Messages messages, SearchQueryException fault) => fault.Fault switch
    {
        SearchQueryFault.TooLong => messages.Format("query.too-long", SearchQuery.MostCharacters, SearchQuery.MostWords),
        SearchQueryFault.TooDeep => messages.Format("query.too-deep", SearchQuery.MostDepth),
        SearchQueryFault.UnclosedQuote => messages.Format("query.unclosed-quote", fault.At + 1),
        SearchQueryFault.UnevenBracket => messages.Format("query.uneven-bracket", fault.At + 1),
        SearchQueryFault.OnlyExclusions => messages["query.only-exclusions"],
        SearchQueryFault.ShortPrefix => messages.Format("query.short-prefix", SearchQuery.LeastPrefix),
        _ => messages["query.empty"],
    };
}
