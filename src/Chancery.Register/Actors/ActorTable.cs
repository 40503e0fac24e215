using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Joins names to actors, as the linker found them and people decided, and keeps what is counted of each actor.</summary>
internal sealed class ActorTable(SqlStatements statements)
{
    /// <summary>Brings the actors up to date that the linker touched.</summary>
    public void Update(IReadOnlyCollection<long> touched)
    {
        var actors = WereMerged() ? Decided(touched) : touched;
        foreach (var actor in actors)
        {
            Count(actor);
        }
    }

    // One that was taken back has left its mark until the actors are joined anew.
    private bool WereMerged() => statements.Of("SELECT 1 FROM actor_decision WHERE act = 'merge' LIMIT 1", 0).Number() is not null;

    // A root is its own actor unless people decided: then the first of all roots that decisions join, in the names' order.
    private HashSet<long> Decided(IReadOnlyCollection<long> touched)
    {
        var roots = touched.SelectMany(t => Roots("SELECT DISTINCT root FROM name_form WHERE actor = $1 OR root = $1", t)).ToHashSet();
        var actors = new HashSet<long>(touched);
        while (roots.Count > 0)
        {
            var joined = Joined(roots.First());
            roots.ExceptWith(joined);
            var actor = joined.Select(Form).Order().First().Id;
            actors.Add(actor);
            foreach (var root in joined)
            {
                actors.UnionWith(Roots("SELECT DISTINCT actor FROM name_form WHERE root = $1", root));
                statements.Of("UPDATE name_form SET actor = $2 WHERE root = $1", 2).Run(root, actor);
            }
        }
        return actors;
    }

    private HashSet<long> Joined(long root)
    {
        var joined = new HashSet<long> { root };
        var open = new Queue<long>([root]);
        while (open.TryDequeue(out var next))
        {
            foreach (var other in Roots(
                """
                SELECT g.root FROM name_form f
                JOIN actor_decision d ON d.one_exact = f.name_exact AND d.one_country = f.country AND d.one_bearer = f.bearer
                JOIN name_form g ON g.name_exact = d.other_exact AND g.country = d.other_country AND g.bearer = d.other_bearer
                WHERE f.root = $1 AND d.act = 'merge' AND d.undone_at IS NULL
                UNION
                SELECT g.root FROM name_form f
                JOIN actor_decision d ON d.other_exact = f.name_exact AND d.other_country = f.country AND d.other_bearer = f.bearer
                JOIN name_form g ON g.name_exact = d.one_exact AND g.country = d.one_country AND g.bearer = d.one_bearer
                WHERE f.root = $1 AND d.act = 'merge' AND d.undone_at IS NULL
                """,
                next).Where(joined.Add))
            {
                open.Enqueue(other);
            }
        }
        return joined;
    }

    private FormRow Form(long id) => statements.Of($"SELECT {FormRow.Columns} FROM name_form f WHERE f.id = $1", 1).List(FormRow.Read, id).Single();

    private List<long> Roots(string sql, long id) => statements.Of(sql, 1).List(r => r.GetInt64(0), id);

    private void Count(long actor)
    {
        var forms = statements.Of($"SELECT {FormRow.Columns}, f.name FROM name_form f WHERE f.actor = $1", 1).List(r => (Row: FormRow.Read(r), Name: r.GetString(FormRow.Count)), actor);
        var reported = forms.Where(f => f.Row.Reports > 0).ToList();
        if (reported.Count == 0)
        {
            statements.Of("DELETE FROM actor WHERE id = $1", 1).Run(actor);
            return;
        }
        var root = forms.Find(f => f.Row.Id == actor);
        // As the authority file has it; else as most reports write it in full.
        var name = root.Row.Known is not null
            ? root.Name
            : forms.Where(f => f.Row.Name.Words.Count == root.Row.Name.Words.Count && f.Row.Country == root.Row.Country).OrderByDescending(f => f.Row.Reports).ThenBy(f => f.Row).First().Name;
        statements.Of(
            """
            INSERT INTO actor (id, name, country, reports, mentions, events, first_day, last_day)
            SELECT $1, $2, $3, sum(f.reports) - $4, sum(f.mentions), sum(f.events), min(f.first_day), max(f.last_day)
            FROM name_form f WHERE f.actor = $1
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, country = excluded.country, reports = excluded.reports,
                mentions = excluded.mentions, events = excluded.events, first_day = excluded.first_day, last_day = excluded.last_day
            """,
            4).Run(
                actor,
                name,
                root.Row.Country.Length == 0 ? null : root.Row.Country,
                reported.Count == 1 ? 0L : Twice(actor, isDecided: reported.Exists(f => f.Row.Root != actor)));
    }

    // Reports that name somebody by more than one name count once. Names that only people joined stand in any report.
    private long Twice(long actor, bool isDecided) =>
        statements.Of(
            $"""
            SELECT count(*) - count(DISTINCT a.article_id) FROM name_form f JOIN appearance a ON a.form_id = f.id
            WHERE f.actor = $1 {(isDecided ? "" : "AND a.beside = 1")}
            """,
            1).Number(actor)!.Value;
}
