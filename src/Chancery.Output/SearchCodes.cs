using Chancery.Register;

namespace Chancery.Output;

/// <summary>The words that programs read for what a search found; docs/formats.md lists them.</summary>
public static class SearchCodes
{
    /// <summary>The kind.</summary>
    public static string Of(SearchKind kind) => kind switch
    {
        SearchKind.Person => "person",
        SearchKind.Quote => "quote",
        SearchKind.Event => "event",
        _ => "report",
    };

    /// <summary>How closely it answers.</summary>
    public static string Of(SearchMatch match) => match switch
    {
        SearchMatch.ExactTitle => "exact-title",
        SearchMatch.Exact => "exact",
        SearchMatch.FoldedTitle => "folded-title",
        _ => "folded",
    };
}
