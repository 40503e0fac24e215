using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>
/// Chooses a dossier's direct speech: what speakers of its parties say that names a topic, in their words or in their office. It is looked for by the
/// register's search, topic by topic, which does not read the quotes of other matters.
/// </summary>
internal sealed class QuoteSelection(IRegister register, TopicFinder topics, DossierDefinition dossier)
{
    /// <summary>The quotes to show, and how many there are. Of too many those stay that most reports print, then the later ones.</summary>
    /// <param name="from">The first day on which their reports came out.</param>
    /// <param name="to">The last such day.</param>
    /// <param name="most">How many to show at most.</param>
    public Selected<BriefQuote> Choose(DateOnly from, DateOnly to, int most)
    {
        var isCut = false;
        var found = new List<SearchHit>();
        foreach (var word in dossier.Topics.SelectMany(t => t.Words).Distinct(StringComparer.Ordinal))
        {
            var filter = new SearchFilter { Kind = SearchKind.Quote, From = from, To = to, Limit = SearchFilter.MostHits };
            var hits = register.Search(SearchQuery.Parse($"\"{word.Replace('"', ' ')}\""), filter).ToList();
            isCut |= hits.Count == SearchFilter.MostHits;
            found.AddRange(hits.Where(h => Belongs(h.Quote!)));
        }
        var quotes = found.DistinctBy(h => (h.Report.Hash, h.Quote!.Evidence[0].Span)).GroupBy(h => (h.Quote!.Speaker, NameWords.Exact(h.Quote.Text))).Select(Quote).ToList();
        var shown = quotes.OrderByDescending(q => q.Reports).ThenByDescending(q => q.Report.Published).ThenBy(q => q.Report.Hash, StringComparer.Ordinal).ThenBy(Start).Take(most);
        return new Selected<BriefQuote>([.. shown.OrderBy(q => q.Report.Published).ThenBy(q => q.Report.Hash, StringComparer.Ordinal).ThenBy(Start)], quotes.Count) { IsLeast = isCut };
    }

    private bool Belongs(CodedQuote quote) => quote is { Country: { } country, Evidence.Count: > 0 } && dossier.Parties.Contains(country)
        && (topics.Find(quote.Text).Count > 0 || topics.Find(quote.Office ?? "").Count > 0);

    private static BriefQuote Quote(IEnumerable<SearchHit> same)
    {
        var prints = same.OrderBy(h => h.Report.Published).ThenBy(h => h.Report.Hash, StringComparer.Ordinal).ThenBy(h => h.Quote!.Evidence[0].Span.Start).ToList();
        return new BriefQuote(prints[0].Quote!, prints[0].Report, prints.Select(p => p.Report.Hash).Distinct(StringComparer.Ordinal).Count());
    }

    private static int Start(BriefQuote quote) => quote.Quote.Evidence[0].Span.Start;
}
