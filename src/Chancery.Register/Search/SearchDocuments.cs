using Chancery.Model;

namespace Chancery.Register;

/// <summary>
/// Makes the document of a report. Its quotes and events are searched by it too: they repeat its words, and a document each would
/// keep them again.
/// </summary>
internal static class SearchDocuments
{
    /// <summary>The document of a report.</summary>
    public static SearchDocument Of(Article article, CodedReport coded, IReadOnlyList<string> sources) => new(
        SearchKey.OfReport(article.Published, article.Hash),
        SearchBody.Title(article.Text, article.Blocks),
        SearchBody.Body(article.Text, article.Blocks),
        SearchBody.Cut([.. coded.Quotes.SelectMany(q => SearchWords.Of(NamesOf(q)).Concat(WordsOf(article.Text, q)))], SearchDocument.MostOfEntries),
        SearchBody.Cut([.. coded.Events.SelectMany(e => SearchWords.Of(NamesOf(e)).Concat(WordsOf(article.Text, e)))], SearchDocument.MostOfEntries),
        Facets(article, coded, sources));

    /// <summary>The document of a person.</summary>
    public static SearchDocument OfPerson(long key, string name, string? country) =>
        new(key, SearchWords.Of(name.Normalize()), [], [], [], [.. SearchFacet.Country(country).Concat(SearchFacet.Name(name)).Distinct(StringComparer.Ordinal)]);

    /// <summary>The words of the quote in the report's text.</summary>
    public static IReadOnlyList<SearchWord> WordsOf(string text, CodedQuote quote) => quote.Evidence.Count == 0 ? [] : SearchWords.Of(text, quote.Evidence[0].Span);

    /// <summary>The words of the sentence that tells an event.</summary>
    public static IReadOnlyList<SearchWord> WordsOf(string text, CodedEvent told) =>
        told.Evidence.Count == 0 ? [] : SearchWords.Of(text, PassageSentence.Around(text, told.Evidence[0].Span));

    /// <summary>Whom a quote names: its speaker in office.</summary>
    public static string NamesOf(CodedQuote quote) => $"{quote.Office}\n{quote.Speaker}".Normalize();

    /// <summary>Whom and what an event names: its sides in their offices, and the place.</summary>
    public static string NamesOf(CodedEvent told) =>
        string.Join('\n', told.Actors.Concat(told.Recipients).Select(s => $"{s.Office}\n{s.Name}").Append(told.Place)).Normalize();

    private static HashSet<string> Facets(Article article, CodedReport coded, IReadOnlyList<string> sources) => new(
        [
            .. coded.People.SelectMany(p => SearchFacet.Country(p.Country).Concat(SearchFacet.Name(p.Name))),
            .. coded.Quotes.SelectMany(q => SearchFacet.Country(q.Country).Concat(SearchFacet.Name(q.Speaker))),
            .. coded.Events.SelectMany(e => e.Actors.Concat(e.Recipients)).SelectMany(s => SearchFacet.Country(s.Country).Concat(SearchFacet.Name(s.Name))),
            .. coded.Events.Select(e => SearchFacet.Type(e.Type)),
            .. coded.Events.SelectMany(e => SearchFacet.Years(e.Date)),
            .. SearchFacet.Url(article.Url),
            .. sources.SelectMany(SearchFacet.Folders),
        ],
        StringComparer.Ordinal);
}
