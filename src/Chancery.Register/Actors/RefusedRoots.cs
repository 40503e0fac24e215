using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>The actors of whom a person decided that a name is not theirs.</summary>
internal sealed class RefusedRoots
{
    private readonly HashSet<long> _roots;

    public RefusedRoots(SqlStatements statements, FormRow form)
    {
        // Only names that stand before are settled, and only on them a decision may rest.
        _roots = statements.Of(
            $"""
            SELECT {FormRow.Columns} FROM actor_decision d
            JOIN name_form f ON f.name_exact = d.other_exact AND f.country = d.other_country AND f.bearer = d.other_bearer
            WHERE d.act = 'split' AND d.undone_at IS NULL AND d.one_exact = $1 AND d.one_country = $2 AND d.one_bearer = $3
            UNION
            SELECT {FormRow.Columns} FROM actor_decision d
            JOIN name_form f ON f.name_exact = d.one_exact AND f.country = d.one_country AND f.bearer = d.one_bearer
            WHERE d.act = 'split' AND d.undone_at IS NULL AND d.other_exact = $1 AND d.other_country = $2 AND d.other_bearer = $3
            """,
            3).List(FormRow.Read, form.Key, form.Country, form.Bearer).Where(f => f.CompareTo(form) < 0).Select(f => f.Root).ToHashSet();
    }

    /// <summary>True when there is none.</summary>
    public bool IsEmpty => _roots.Count == 0;

    /// <summary>True when the name is not this actor's.</summary>
    public bool Contain(long root) => _roots.Contains(root);
}
