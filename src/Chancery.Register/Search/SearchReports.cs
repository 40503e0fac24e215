using System.Data.Common;
using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>Asks a database for the reports that may answer, the newest first, page by page, and for their quotes and events.</summary>
internal sealed class SearchReports(SqlSession session, SearchQuery query, SearchFilter filter)
{
    private const int FirstPage = 32;
    private const int MostPage = 512;

    private readonly SearchDialect _dialect = session.Dialect.Search;

    /// <summary>The reports. Read lazily.</summary>
    public IEnumerable<SearchCandidate> Read(bool exact, SearchField field)
    {
        var group = new List<SearchCandidate>();
        foreach (var candidate in Pages(exact, field))
        {
            if (group.Count > 0 && SearchKey.Group(group[0].Key) != SearchKey.Group(candidate.Key))
            {
                foreach (var one in InOrder(group))
                {
                    yield return one;
                }
                group.Clear();
            }
            group.Add(candidate);
        }
        foreach (var one in InOrder(group))
        {
            yield return one;
        }
    }

    /// <summary>The quotes of a report that the filter admits, in its order.</summary>
    public List<QuoteEntry> Quotes(SearchCandidate report) =>
        [.. new SqlQuery()
            .Add("SELECT q.speaker, q.country, q.office, q.text, q.addressee, q.about, n.first, n.past, n.wording, n.rule, n.origin, n.decision")
            .Add("FROM entry n JOIN quote q ON q.entry_id = n.id")
            .AddIf(report.Article, "WHERE n.article_id = {0} AND n.kind = 'quote'")
            .AddIf(filter.Country, "AND q.country = {0}")
            .AddName(session.Dialect, filter.Person, "q.speaker")
            .Add("ORDER BY n.ordinal")
            .Rows(session)
            .Select(r => (Quote: QuoteReader.Quote(r, 0, r.EvidenceOrNone(6)), Stand: r.Stand(10)))
            .Select(q => new QuoteEntry(q.Quote, report.Report) { Origin = q.Stand.Origin, Decision = q.Stand.Decision })];

    /// <summary>The events of a report that the filter admits, in its order.</summary>
    public List<TimelineEntry> Events(SearchCandidate report)
    {
        var sides = new SqlQuery()
            .Add("SELECT d.event_id, d.role, d.country, d.name, d.office FROM entry n JOIN side d ON d.event_id = n.id")
            .AddIf(report.Article, "WHERE n.article_id = {0} AND n.kind = 'event' ORDER BY d.event_id, d.role, d.ordinal")
            .Rows(session)
            .Select(r => (Key: (r.GetInt64(0), r.GetString(1)), Side: r.Side(2)))
            .ToLookup(s => s.Key, s => s.Side);
        return [.. new SqlQuery()
            .Add("SELECT n.id, e.type, e.mode, e.date, e.status, e.place, n.first, n.past, n.wording, n.rule, n.detail, n.origin, n.decision")
            .Add("FROM entry n JOIN event e ON e.entry_id = n.id")
            .AddIf(report.Article, "WHERE n.article_id = {0} AND n.kind = 'event'")
            .AddIf(SqlRow.Written(filter.From), "AND e.last_day >= {0}")
            .AddIf(SqlRow.Written(filter.To), "AND e.first_day <= {0}")
            .AddIf(filter.Type?.Code(), "AND e.type = {0}")
            .AddName(session.Dialect, filter.Person, "x.name", "AND EXISTS (SELECT 1 FROM side x WHERE x.event_id = e.entry_id ", ")")
            .Add("ORDER BY n.ordinal")
            .Rows(session)
            .Select(r => (Event: r.WithDetail(r.Event(1, r.EvidenceOrNone(6)), 10, session) with
            {
                Actors = [.. sides[(r.GetInt64(0), "actor")]],
                Recipients = [.. sides[(r.GetInt64(0), "recipient")]],
            }, Stand: r.Stand(11)))
            // Not asked of the database: it would look through all sides of the state for each event.
            .Where(e => filter.Country is null || e.Event.Actors.Concat(e.Event.Recipients).Any(s => s.Country == filter.Country))
            .Select(e => new TimelineEntry(e.Event, report.Report) { Origin = e.Stand.Origin, Decision = e.Stand.Decision })];
    }

    // Few share a number's group: it is put in order here.
    private static List<SearchCandidate> InOrder(List<SearchCandidate> group) =>
        group.Count <= 1 ? group : [.. group.OrderByDescending(c => c.Report.Published).ThenByDescending(c => c.Report.Hash, StringComparer.Ordinal)];

    private IEnumerable<SearchCandidate> Pages(bool exact, SearchField field)
    {
        var ofEvents = field == SearchField.Events;
        var (lowest, highest) = SearchKey.Reports(ofEvents ? null : filter.From, ofEvents ? null : filter.To);
        for (var size = FirstPage; ; size = Math.Min(size * 2, MostPage))
        {
            // Read to its end: a connection answers one query at a time.
            var page = Page(exact, field, lowest, highest, size).Rows(session).Select(Read).ToList();
            foreach (var candidate in page)
            {
                yield return candidate;
            }
            if (page.Count < size)
            {
                yield break;
            }
            highest = page[^1].Key - 1;
        }
    }

    private SqlQuery Page(bool exact, SearchField field, long lowest, long highest, int size)
    {
        var sql = new SqlQuery()
            .Add($"SELECT d.id, a.id, a.text, a.blocks, {SqlRow.ReportColumns} FROM {_dialect.Tables} JOIN article a ON a.id = d.article_id")
            .AddIf(_dialect.Query(query.Root, exact, field, Facets(field)), $"WHERE {_dialect.Answers("{0}")}")
            .AddIf(lowest, $"AND {_dialect.Key} >= {{0}}")
            .AddIf(highest, $"AND {_dialect.Key} <= {{0}}");
        if (field != SearchField.Events)
        {
            // The numbers hold the days but for those of long ago and of undated reports.
            sql.AddIf(SqlRow.Written(filter.From), "AND a.published >= {0}").AddIf(SqlRow.Written(filter.To), "AND a.published <= {0}");
        }
        if (field is SearchField.Title or SearchField.Report)
        {
            sql.AddName(session.Dialect, filter.Person, "p.name", "AND EXISTS (SELECT 1 FROM entry m JOIN person p ON p.entry_id = m.id WHERE m.article_id = a.id AND m.kind = 'person' ", ")");
        }
        return sql.AddIf(size, $"ORDER BY {_dialect.Key} DESC LIMIT {{0}}");
    }

    private IEnumerable<IReadOnlyList<string>> Facets(SearchField field)
    {
        var all = SearchFacet.Country(filter.Country).Concat(SearchFacet.Name(filter.Person)).Concat(SearchFacet.Source(filter.Source));
        all = filter.Type is { } type ? all.Append(SearchFacet.Type(type)) : all;
        IReadOnlyList<string> years = field == SearchField.Events ? SearchFacet.Years(filter.From, filter.To) : [];
        return all.Distinct(StringComparer.Ordinal).Select(f => (IReadOnlyList<string>)[f]).Concat(years.Count == 0 ? [] : [[.. years, SearchFacet.ManyYears]]);
    }

    private static SearchCandidate Read(DbDataReader row) => new(row.GetInt64(0), row.GetInt64(1), row.GetString(2), BlockList.Read(row.GetString(3)), row.Report(4));
}
