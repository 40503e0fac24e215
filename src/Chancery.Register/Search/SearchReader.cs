using Chancery.Model;
using Chancery.Register.Sql;
using Chancery.Text;

namespace Chancery.Register;

/// <summary>Searches: the index proposes, the matcher decides, match by match until there are enough.</summary>
internal sealed class SearchReader(SqlSession session, SearchQuery query, SearchFilter filter)
{
    private static readonly SearchKind[] Kinds = [SearchKind.Person, SearchKind.Report, SearchKind.Quote, SearchKind.Event];

    private readonly SearchReports _reports = new(session, query, filter);

    /// <summary>The hits of every kind that is asked for, in turn.</summary>
    public IEnumerable<SearchHit> Read() => AdmitsNone ? [] : Kinds.Where(k => filter.Kind is null || filter.Kind == k).SelectMany(k => Read(k).Take(filter.Limit));

    // A filter of no word at all, such as "?", means nobody and nowhere.
    private bool AdmitsNone =>
        (filter.Person is not null && !SearchFacet.Name(filter.Person).Any()) || (filter.Source is not null && !SearchFacet.Source(filter.Source).Any());

    private IEnumerable<SearchHit> Read(SearchKind kind) => kind switch
    {
        SearchKind.Person => filter.Type is null && filter.Source is null ? People() : [],
        SearchKind.Report => Reports(),
        SearchKind.Quote => filter.Type is null ? Entries(SearchField.Quotes, Quotes) : [],
        _ => Entries(SearchField.Events, Events),
    };

    // What answers exactly also answers without diacritics.
    private IEnumerable<SearchHit> People()
    {
        var people = new SearchPeople(session, query, filter);
        var given = new HashSet<long>();
        foreach (var match in new[] { SearchMatch.ExactTitle, SearchMatch.FoldedTitle })
        {
            var matcher = new SearchMatcher(query.Root, match);
            foreach (var found in people.Read(match == SearchMatch.ExactTitle).Where(p => matcher.Answers(SearchWords.Of(p.Name), []) && given.Add(p.Key)))
            {
                var (person, report, stand) = people.Latest(found);
                var bounds = person.Evidence.Count > 0 ? PassageSentence.Around(report.Text, person.Evidence[0].Span) : default;
                yield return Hit(report, SearchKind.Person, matcher, SearchWords.Of(report.Text, bounds), bounds) with { Person = person, Origin = stand.Origin, Decision = stand.Decision };
            }
        }
    }

    private IEnumerable<SearchHit> Reports()
    {
        var given = new HashSet<long>();
        foreach (var match in Enum.GetValues<SearchMatch>())
        {
            var matcher = new SearchMatcher(query.Root, match);
            var field = match is SearchMatch.ExactTitle or SearchMatch.FoldedTitle ? SearchField.Title : SearchField.Report;
            foreach (var report in _reports.Read(match is SearchMatch.ExactTitle or SearchMatch.Exact, field).Where(r => !given.Contains(r.Key)))
            {
                if (Report(report, matcher) is { } hit)
                {
                    given.Add(report.Key);
                    yield return hit;
                }
            }
        }
    }

    private static SearchHit? Report(SearchCandidate report, SearchMatcher matcher)
    {
        var title = SearchBody.Title(report.Text, report.Blocks);
        var body = SearchBody.Body(report.Text, report.Blocks);
        if (!matcher.Answers(title, body))
        {
            return null;
        }
        var whole = body.Count > 0 ? body : title;
        var bounds = whole.Count > 0 ? TextSpan.Cover(whole[0].Span, whole[^1].Span) : default;
        return Hit(report, SearchKind.Report, matcher, body, bounds) with
        {
            TitleHits = matcher.Hits(title),
            TitleStart = report.Blocks.Where(b => b.Kind == BlockKind.Title).Select(b => b.Span.Start).FirstOrDefault(),
        };
    }

    // An entry of a report that answers exactly is not given again with those that answer without diacritics.
    private IEnumerable<SearchHit> Entries(SearchField field, Func<SearchCandidate, SearchMatcher, IEnumerable<(int Place, SearchHit Hit)>> read)
    {
        var given = new HashSet<(long, int)>();
        foreach (var match in new[] { SearchMatch.Exact, SearchMatch.Folded })
        {
            var matcher = new SearchMatcher(query.Root, match);
            foreach (var report in _reports.Read(match == SearchMatch.Exact, field))
            {
                foreach (var (place, hit) in read(report, matcher))
                {
                    if (given.Add((report.Key, place)))
                    {
                        yield return hit;
                    }
                }
            }
        }
    }

    private IEnumerable<(int Place, SearchHit Hit)> Quotes(SearchCandidate report, SearchMatcher matcher)
    {
        foreach (var (place, entry) in _reports.Quotes(report).Index())
        {
            var quote = entry.Quote;
            var words = SearchDocuments.WordsOf(report.Text, quote);
            if (matcher.Answers(SearchWords.Of(SearchDocuments.NamesOf(quote)), words))
            {
                yield return (place, Hit(report, SearchKind.Quote, matcher, words, quote.Evidence.Count > 0 ? quote.Evidence[0].Span : default) with { Quote = quote, Origin = entry.Origin, Decision = entry.Decision });
            }
        }
    }

    private IEnumerable<(int Place, SearchHit Hit)> Events(SearchCandidate report, SearchMatcher matcher)
    {
        foreach (var (place, entry) in _reports.Events(report).Index())
        {
            var told = entry.Event;
            var words = SearchDocuments.WordsOf(report.Text, told);
            if (matcher.Answers(SearchWords.Of(SearchDocuments.NamesOf(told)), words))
            {
                var bounds = told.Evidence.Count > 0 ? PassageSentence.Around(report.Text, told.Evidence[0].Span) : default;
                yield return (place, Hit(report, SearchKind.Event, matcher, words, bounds) with { Event = told, Origin = entry.Origin, Decision = entry.Decision });
            }
        }
    }

    private static SearchHit Hit(SearchCandidate report, SearchKind kind, SearchMatcher matcher, IReadOnlyList<SearchWord> words, TextSpan bounds)
    {
        var hits = matcher.Hits(words);
        var snippet = SearchSnippet.Cut(words, hits, bounds);
        return new SearchHit(kind, matcher.Match, report.Report, snippet, snippet.Of(report.Text), [.. hits.Where(snippet.Contains)], []);
    }
}
