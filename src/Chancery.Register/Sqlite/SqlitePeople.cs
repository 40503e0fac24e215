using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>Reads people over all reports.</summary>
internal sealed class SqlitePeople(SqliteConnection connection, string path)
{
    public IEnumerable<PersonEntry> Read(PeopleFilter filter) =>
        PersonJoiner.Join([.. Summaries(filter.Country)])
            .Where(p => filter.Name is null || p.Answers(filter.Name))
            .Select(p => p.Build())
            .OrderByDescending(p => p.Reports)
            .ThenByDescending(p => p.Mentions)
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Country, StringComparer.Ordinal);

    // A day as EDTF writes it, at the start or end of an event's date: of a month or year nobody knows on which day it was.
    private const string Day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]";

    // First the entries that name a person, then the events in which the person so named takes part; one person's rows stand together.
    private IEnumerable<PersonSummary> Summaries(string? country)
    {
        var query = new SqliteQuery().Add(
            """
            SELECT p.name_exact AS who, p.country AS state, 0 AS part, p.name, p.office, p.mentions, a.published, a.published, a.hash AS report, n.ordinal
            FROM person p
            JOIN entry n ON n.id = p.entry_id
            JOIN article a ON a.id = n.article_id
            WHERE 1
            """);
        AddFilter(query, country).Add(
            $"""
            UNION ALL
            SELECT p.name_exact, p.country, 1, NULL, NULL, NULL,
                CASE WHEN e.status = 'held' AND e.date GLOB '{Day}*' THEN e.first_day END,
                CASE WHEN e.status = 'held' AND rtrim(e.date, '?~%') GLOB '*{Day}' THEN e.last_day END,
                a.hash, m.ordinal
            FROM person p
            JOIN entry n ON n.id = p.entry_id
            JOIN article a ON a.id = n.article_id
            JOIN entry m ON m.article_id = a.id AND m.kind = 'event'
            JOIN event e ON e.entry_id = m.id
            WHERE EXISTS (SELECT 1 FROM side d WHERE d.event_id = e.entry_id AND d.name_exact = p.name_exact AND d.country IS p.country)
            """);
        AddFilter(query, country).Add("ORDER BY who, state, part, report, n.ordinal");
        PersonSummary? summary = null;
        (string, string?) person = default;
        foreach (var row in query.Rows(connection, path))
        {
            var next = (row.GetString(0), row.Text(1));
            if (summary is null || next != person)
            {
                if (summary is not null)
                {
                    yield return summary;
                }
                person = next;
                summary = new PersonSummary(next.Item1, next.Item2);
            }
            Add(summary, row);
        }
        if (summary is not null)
        {
            yield return summary;
        }
    }

    private static SqliteQuery AddFilter(SqliteQuery query, string? country) => query.AddIf(country, "AND p.country = {0}");

    private static void Add(PersonSummary summary, SqliteDataReader row)
    {
        if (row.GetInt64(2) == 0)
        {
            summary.Named(row.GetString(3), row.Text(4), row.GetInt32(5), row.Day(6), row.GetString(8));
        }
        else
        {
            summary.TookPart(row.Day(6), row.Day(7));
        }
    }
}
