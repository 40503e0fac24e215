using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>Asks whether what is made of the entries still fits them, as far as one query can tell.</summary>
internal sealed class DerivedCheck(SqlSession session)
{
    private static readonly (string Table, string Wrong, string Sql)[] Questions =
    [
        ("search_doc", "reports that no search finds", "SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT 1 FROM search_doc d WHERE d.article_id = a.id)"),
        ("appearance", "reports whose people are not counted",
            """
            SELECT count(*) FROM article a
            WHERE EXISTS (SELECT 1 FROM entry n WHERE n.article_id = a.id AND n.kind = 'person')
            AND NOT EXISTS (SELECT 1 FROM appearance p WHERE p.article_id = a.id)
            """),
        ("name_form", "names whose reports are counted wrong",
            """
            SELECT count(*) FROM name_form f LEFT JOIN
                (SELECT form_id, count(*) AS reports, sum(mentions) AS mentions, sum(events) AS events FROM appearance GROUP BY form_id) p ON p.form_id = f.id
            WHERE f.reports <> coalesce(p.reports, 0) OR f.mentions <> coalesce(p.mentions, 0) OR f.events <> coalesce(p.events, 0)
            """),
        ("actor", "people without all their names",
            """
            SELECT count(*) FROM actor c JOIN
                (SELECT actor, sum(mentions) AS mentions, sum(events) AS events FROM name_form WHERE reports > 0 GROUP BY actor) f ON f.actor = c.id
            WHERE c.mentions <> f.mentions OR c.events <> f.events
            """),
        ("actor", "names of nobody", "SELECT count(*) FROM name_form f WHERE f.reports > 0 AND NOT EXISTS (SELECT 1 FROM actor c WHERE c.id = f.actor)"),
        ("side", "sides on other days than their events",
            """
            SELECT count(*) FROM side d JOIN event e ON e.entry_id = d.event_id
            WHERE d.extent <> e.extent OR d.first_day IS DISTINCT FROM e.first_day OR d.last_day IS DISTINCT FROM e.last_day
            """),
    ];

    /// <summary>What does not fit.</summary>
    public IEnumerable<Damage> Run()
    {
        foreach (var (table, wrong, sql) in Questions)
        {
            var found = session.Translate(() => session.Statements.Of(sql, 0).Number()) ?? 0;
            if (found > 0)
            {
                yield return new Damage(DamageKind.Derived, table, null, FormattableString.Invariant($"{wrong}: {found}"));
            }
        }
    }
}
