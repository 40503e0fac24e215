using System.Data.Common;
using System.Globalization;

namespace Chancery.Register.Sql;

/// <summary>Reads people over all reports.</summary>
internal sealed class PeopleReader(SqlSession session)
{
    private const int DayLength = 10;

    public IEnumerable<PersonEntry> Read(PeopleFilter filter) =>
        PersonJoiner.Join([.. Summaries(filter.Country)])
            .Where(p => filter.Name is null || p.Answers(filter.Name))
            .Select(p => p.Build())
            .OrderByDescending(p => p.Reports)
            .ThenByDescending(p => p.Mentions)
            .ThenBy(p => p.Name, StringComparer.Ordinal)
            .ThenBy(p => p.Country, StringComparer.Ordinal);

    // First the entries that name a person, then the events in which the person so named takes part; one person's rows stand together.
    private IEnumerable<PersonSummary> Summaries(string? country)
    {
        var query = new SqlQuery().Add(
            """
            SELECT p.name_exact AS who, p.country AS state, 0 AS part, p.name, p.office, p.mentions, a.published, NULL AS date, NULL AS last_day,
                a.hash AS report, n.ordinal AS place
            FROM person p
            JOIN entry n ON n.id = p.entry_id
            JOIN article a ON a.id = n.article_id
            WHERE 1 = 1
            """);
        AddFilter(query, country).Add(
            """
            UNION ALL
            SELECT p.name_exact, p.country, 1, NULL, NULL, NULL, e.first_day, CASE WHEN e.status = 'held' THEN e.date END, e.last_day, a.hash, m.ordinal
            FROM person p
            JOIN entry n ON n.id = p.entry_id
            JOIN article a ON a.id = n.article_id
            JOIN entry m ON m.article_id = a.id AND m.kind = 'event'
            JOIN event e ON e.entry_id = m.id
            WHERE EXISTS (SELECT 1 FROM side d WHERE d.event_id = e.entry_id AND d.name_exact = p.name_exact AND d.country IS NOT DISTINCT FROM p.country)
            """);
        AddFilter(query, country).Add("ORDER BY who, state NULLS FIRST, part, report, place");
        PersonSummary? summary = null;
        (string, string?) person = default;
        foreach (var row in query.Rows(session))
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

    private static SqlQuery AddFilter(SqlQuery query, string? country) => query.AddIf(country, "AND p.country = {0}");

    private static void Add(PersonSummary summary, DbDataReader row)
    {
        if (row.GetInt64(2) == 0)
        {
            summary.Named(row.GetString(3), row.Text(4), row.GetInt32(5), row.Day(6), row.GetString(9));
        }
        else
        {
            var date = row.Text(7);
            summary.TookPart(OpensWithDay(date) ? row.Day(6) : null, ClosesWithDay(date) ? row.Day(8) : null);
        }
    }

    // Of a month or year nobody knows on which day it was: only a date that begins, or ends, with a whole day tells.
    private static bool OpensWithDay(string? date) => date?.Length >= DayLength && IsDay(date.AsSpan(0, DayLength));

    private static bool ClosesWithDay(string? date) => date?.TrimEnd('?', '~', '%') is { Length: >= DayLength } whole && IsDay(whole.AsSpan(whole.Length - DayLength));

    private static bool IsDay(ReadOnlySpan<char> text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
