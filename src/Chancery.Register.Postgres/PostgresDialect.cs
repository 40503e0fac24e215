using System.Data.Common;
using Chancery.Register.Sql;
using Npgsql;

namespace Chancery.Register.Postgres;

/// <summary>PostgreSQL's own ways.</summary>
internal sealed class PostgresDialect : SqlDialect
{
    /// <summary>The dialect; it has no state.</summary>
    public static PostgresDialect Instance { get; } = new();

    /// <inheritdoc/>
    public override string BeginWriting => "BEGIN";

    /// <inheritdoc/>
    public override string BeginReading => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

    /// <inheritdoc/>
    public override string LockingRows => "FOR UPDATE";

    // Two that join the same names at once would wait for each other's rows in another order. The number is any of our own;
    // registers in other schemas of the database do not wait.
    /// <inheritdoc/>
    public override string LockingActors => "SELECT count(*) FROM (SELECT pg_advisory_xact_lock(4850242, hashtext(current_schema()))) AS locked";

    /// <inheritdoc/>
    public override string Holds(string column, string parameter) => $"strpos({column}, {parameter}) > 0";

    /// <inheritdoc/>
    public override SearchDialect Search { get; } = new PostgresSearch();

    // Parameters without a name are taken in order, as $1, $2, ...
    /// <inheritdoc/>
    public override DbParameter Parameter(int number, object? value) => new NpgsqlParameter { Value = value ?? DBNull.Value };

    /// <inheritdoc/>
    public override bool IsDeadlock(DbException cause) => cause.SqlState == PostgresErrorCodes.DeadlockDetected;

    /// <inheritdoc/>
    public override RegisterException Fault(DbException cause, string place) => PostgresFaults.Of(cause, place);
}
