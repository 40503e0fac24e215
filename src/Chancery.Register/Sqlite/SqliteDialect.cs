using System.Data.Common;
using System.Globalization;
using Chancery.Register.Sql;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>SQLite's own ways.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    /// <summary>The dialect; it has no state.</summary>
    public static SqliteDialect Instance { get; } = new();

    // A transaction that would only later ask to write could find that another process has written since, and fail.
    /// <inheritdoc/>
    public override string BeginWriting => "BEGIN IMMEDIATE";

    /// <inheritdoc/>
    public override string LockingRows => "";

    /// <inheritdoc/>
    public override string LockingActors => "";

    /// <inheritdoc/>
    public override string Holds(string column, string parameter) => $"instr({column}, {parameter}) > 0";

    /// <inheritdoc/>
    public override SearchDialect Search { get; } = new SqliteSearch();

    /// <inheritdoc/>
    public override DbParameter Parameter(int number, object? value) =>
        new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"${number}"), Value = value ?? DBNull.Value };

    /// <inheritdoc/>
    public override SqlStatement Statement(DbConnection connection, string sql, int parameters) => new SqliteStatement((SqliteConnection)connection, this, sql, parameters);

    // One writes, the others wait.
    /// <inheritdoc/>
    public override bool IsDeadlock(DbException cause) => false;

    /// <inheritdoc/>
    public override RegisterException Fault(DbException cause, string place) =>
        cause is SqliteException known ? SqliteFaults.Of(known, place) : new RegisterException(RegisterFault.Failed, place, cause.Message, cause);
}
