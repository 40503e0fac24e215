using Chancery.Model;
using Chancery.Register.Review;
using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>Asks a database for the people who may answer, and for the latest report that names each.</summary>
internal sealed class SearchPeople(SqlSession session, SearchQuery query, SearchFilter filter)
{
    /// <summary>The people, the last seen first, then by name.</summary>
    public IReadOnlyList<SearchedPerson> Read(bool exact)
    {
        var sql = new SqlQuery().Add("SELECT p.id, p.name, p.country, (SELECT max(m.published) FROM search_mention m WHERE m.person_id = p.id")
            .AddIf(SqlRow.Written(filter.From), "AND m.published >= {0}")
            .AddIf(SqlRow.Written(filter.To), "AND m.published <= {0}")
            .Add(filter.HasRange ? "AND m.published <> ''" : "")
            .Add($") AS seen FROM {session.Dialect.Search.Tables} JOIN search_person p ON p.id = d.id")
            .AddIf(session.Dialect.Search.Query(query.Root, exact, SearchField.Title, Facets()), $"WHERE {session.Dialect.Search.Answers("{0}")}")
            .AddIf(SearchKey.People.Lowest, $"AND {session.Dialect.Search.Key} >= {{0}}")
            .AddIf(filter.Country, "AND p.country = {0}")
            .Add("ORDER BY seen DESC, p.name, p.country NULLS FIRST");
        return [.. sql.Rows(session)
            .Where(r => !r.IsDBNull(3) && IsAsked(r.GetString(1)))
            .Select(r => new SearchedPerson(r.GetInt64(0), r.GetString(1), r.Text(2), r.GetString(3)))];
    }

    /// <summary>The person as the latest report names it, and that report.</summary>
    public (CodedPerson Person, SearchCandidate Report, (EntryOrigin Origin, long? Decision) Stand) Latest(SearchedPerson person) =>
        new SqlQuery()
            .Add($"SELECT a.id, a.text, a.blocks, {SqlRow.ReportColumns}, p.name, p.country, p.office, p.mentions, n.first, n.past, n.wording, n.rule, n.origin, n.decision")
            .Add("FROM search_mention m JOIN article a ON a.id = m.article_id JOIN entry n ON n.article_id = a.id AND n.kind = 'person'")
            .Add("JOIN person p ON p.entry_id = n.id")
            .AddIf(person.Key, "WHERE m.person_id = {0}")
            .AddIf(person.Seen, "AND m.published = {0}")
            .AddIf(person.Name, "AND p.name_exact = {0}")
            .Add(person.Country is null ? "AND p.country IS NULL" : "")
            .AddIf(person.Country, "AND p.country = {0}")
            .Add("ORDER BY a.hash DESC, n.ordinal LIMIT 1")
            .Rows(session)
            .Select(r => (
                new CodedPerson(r.GetString(7), r.Text(8), r.Text(9), r.GetInt32(10), r.EvidenceOrNone(11)),
                new SearchCandidate(person.Key, r.GetInt64(0), r.GetString(1), BlockList.Read(r.GetString(2)), r.Report(3)),
                r.Stand(15)))
            .Single();

    private IEnumerable<IReadOnlyList<string>> Facets() =>
        SearchFacet.Country(filter.Country).Concat(SearchFacet.Name(filter.Person)).Distinct(StringComparer.Ordinal).Select(f => (IReadOnlyList<string>)[f]);

    private bool IsAsked(string name)
    {
        if (filter.Person is null)
        {
            return true;
        }
        var (words, exact) = NameWords.Query(filter.Person);
        return words.Count > 0 && words.All((exact ? name : NameWords.Folded(name)).Contains);
    }
}
