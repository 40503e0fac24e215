using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Reads actors.</summary>
internal sealed class ActorReader(SqlSession session)
{
    private readonly SqlStatements _statements = session.Statements;

    /// <summary>People whom reports name, the most often reported first, then by name.</summary>
    public IEnumerable<PersonEntry> People(PeopleFilter filter)
    {
        // The offices of each are asked for while the list goes on: the list has to be read first.
        foreach (var row in session.Translate(() => Found(filter).ToList()))
        {
            yield return row.Entry with { Offices = session.Translate(() => Offices(row.Id)) };
        }
    }

    private IEnumerable<(long Id, PersonEntry Entry)> Found(PeopleFilter filter)
    {
        var query = new SqlQuery()
            .Add("SELECT c.id, c.name, c.country, c.reports, c.mentions, c.events, c.first_day, c.last_day FROM actor c WHERE 1 = 1")
            .AddIf(filter.Country, "AND c.country = {0}");
        if (filter.Name is { } name)
        {
            query.Add("AND c.id IN (SELECT f.actor FROM name_form f WHERE f.reports > 0").AddNameKeys(name).Add(")");
        }
        return query
            .Add("ORDER BY c.reports DESC, c.mentions DESC, c.name, c.country NULLS FIRST, c.id")
            .AddIf(filter.Limit ?? (filter.Skip > 0 ? int.MaxValue : null), "LIMIT {0}")
            .AddIf(filter.Skip > 0 ? filter.Skip : null, "OFFSET {0}")
            .Rows(session)
            .Select(r => (r.GetInt64(0), new PersonEntry(r.GetString(1), r.Text(2), [], r.Day(6), r.Day(7), r.GetInt32(3), r.GetInt32(4), r.GetInt32(5))));
    }

    private List<string> Offices(long actor) =>
        [.. _statements.Of(
            """
            SELECT s.wording FROM name_form f JOIN office_seen s ON s.form_id = f.id
            WHERE f.actor = $1 AND s.said = '' ORDER BY s.latest_day DESC, s.latest_report DESC, s.wording
            """,
            1).List(r => r.GetString(0), actor).Distinct(StringComparer.OrdinalIgnoreCase)];
}
