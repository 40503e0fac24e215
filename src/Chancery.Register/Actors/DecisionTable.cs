using System.Data.Common;
using System.Globalization;
using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>Keeps what people decided of names.</summary>
internal sealed class DecisionTable(SqlStatements statements)
{
    private const string Merge = "merge";
    private const string Split = "split";
    private const string Columns =
        """
        d.id, d.act, d.one_name, d.one_country, d.one_bearer, d.other_name, d.other_country, d.other_bearer,
        d.decided_by, d.why, d.decided_at, d.undone_by, d.undone_why, d.undone_at
        """;

    /// <summary>All, in order.</summary>
    public List<ActorDecision> All() => statements.Of($"SELECT {Columns} FROM actor_decision d ORDER BY d.id", 0).List(Read);

    /// <summary>The one of a number; null when there is none.</summary>
    public ActorDecision? Find(long id) => statements.Of($"SELECT {Columns} FROM actor_decision d WHERE d.id = $1", 1).List(Read, id).SingleOrDefault();

    /// <summary>Those that stand of an actor's names.</summary>
    public List<ActorDecision> Standing(long actor) =>
        statements.Of(
            $"""
            SELECT {Columns} FROM actor_decision d JOIN name_form f ON f.name_exact = d.one_exact AND f.country = d.one_country AND f.bearer = d.one_bearer
            WHERE f.actor = $1 AND d.undone_at IS NULL
            UNION
            SELECT {Columns} FROM actor_decision d JOIN name_form f ON f.name_exact = d.other_exact AND f.country = d.other_country AND f.bearer = d.other_bearer
            WHERE f.actor = $1 AND d.undone_at IS NULL
            ORDER BY 1
            """,
            1).List(Read, actor);

    /// <summary>The decisions that stand and say that two actors are not one.</summary>
    public List<long> Refusals(long one, long other) =>
        statements.Of(
            """
            SELECT d.id FROM actor_decision d
            JOIN name_form f ON f.name_exact = d.one_exact AND f.country = d.one_country AND f.bearer = d.one_bearer
            JOIN name_form g ON g.name_exact = d.other_exact AND g.country = d.other_country AND g.bearer = d.other_bearer
            WHERE d.act = 'split' AND d.undone_at IS NULL AND ((f.actor = $1 AND g.actor = $2) OR (f.actor = $2 AND g.actor = $1))
            """,
            2).List(r => r.GetInt64(0), one, other);

    /// <summary>Adds one.</summary>
    public long Add(bool isMerge, FormRow one, string oneName, FormRow other, string otherName, Decider decider) =>
        statements.Of(
            """
            INSERT INTO actor_decision (act, one_name, one_exact, one_country, one_bearer, other_name, other_exact, other_country, other_bearer, decided_by, why, decided_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id
            """,
            12).Number(
                isMerge ? Merge : Split, oneName, one.Key, one.Country, one.Bearer, otherName, other.Key, other.Country, other.Bearer,
                decider.By, decider.Why, Moment(decider.At))!.Value;

    /// <summary>Takes one back that stands.</summary>
    public bool Undo(long id, Decider decider) =>
        statements.Of("UPDATE actor_decision SET undone_by = $2, undone_why = $3, undone_at = $4 WHERE id = $1 AND undone_at IS NULL", 4)
            .Run(id, decider.By, decider.Why, Moment(decider.At)) > 0;

    // A clock that was moved back does not put a decision before those that it follows.
    private string Moment(DateTimeOffset at)
    {
        var now = SqlRow.Written(at);
        return statements.Of("SELECT max(decided_at), max(undone_at) FROM actor_decision", 0)
            .List(r => new[] { now, r.Text(0), r.Text(1) }.Max(StringComparer.Ordinal)!).Single();
    }

    private static ActorDecision Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetString(1) == Merge,
        Name(row, 2),
        Name(row, 5),
        row.GetString(8),
        row.Text(9),
        At(row, 10),
        row.IsDBNull(13) ? null : new DecisionUndone(row.GetString(11), row.Text(12), At(row, 13)));

    private static ActorName Name(DbDataReader row, int column) => new(row.GetString(column), OrNull(row.GetString(column + 1)), OrNull(row.GetString(column + 2)));

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static DateTimeOffset At(DbDataReader row, int column) => DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture);
}
