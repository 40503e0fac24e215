using System.Data.Common;
using System.Globalization;
using Chancery.Register.Sql;
using Npgsql;

namespace Chancery.Register.Postgres;

/// <summary>
/// Makes a register's tables in its schema of the database, or brings older ones up to date. The table "register" bears the
/// schema's version.
/// </summary>
internal sealed class PostgresSchema(NpgsqlConnection connection, string schema, string place, IReadOnlyList<Migration> migrations)
{
    // Two programs that open a new register at once must not both make it.
    private const long MakingLock = 0x43484E43;

    /// <summary>All steps of the schema.</summary>
    public static IReadOnlyList<Migration> Migrations { get; } = Migration.Of(typeof(PostgresSchema).Assembly);

    /// <summary>Refuses what is no register of this version.</summary>
    /// <exception cref="RegisterException">There is none, or one of another version.</exception>
    public void CheckNewest()
    {
        var version = Version() ?? throw new RegisterException(RegisterFault.Missing, place);
        if (version < migrations.Count)
        {
            BringUpToDate();
        }
        CheckNotNewer(version);
    }

    /// <summary>True for a register of an older schema.</summary>
    /// <exception cref="RegisterException">There is none, or a newer one.</exception>
    public bool IsOlder()
    {
        var version = Version() ?? throw new RegisterException(RegisterFault.Missing, place);
        CheckNotNewer(version);
        return version < migrations.Count;
    }

    /// <summary>Makes the tables, or brings an older register up to date, in one transaction.</summary>
    /// <exception cref="RegisterException">The schema holds something else, or a newer register.</exception>
    public void BringUpToDate()
    {
        using var transaction = connection.BeginTransaction();
        Execute(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({MakingLock})"));
        var version = Version();
        if (version is null)
        {
            Execute($"CREATE SCHEMA IF NOT EXISTS {Quoted(schema)}");
            RefuseOtherTables();
            Execute("CREATE TABLE register (version INTEGER NOT NULL)");
            Execute("INSERT INTO register VALUES (0)");
        }
        CheckNotNewer(version ?? 0);
        var steps = migrations.Skip(version ?? 0).ToList();
        steps.ForEach(s => Execute(s.Sql));
        // What fills reads tables as the newest step leaves them.
        steps.ForEach(Fill);
        Execute(string.Create(CultureInfo.InvariantCulture, $"UPDATE register SET version = {migrations.Count}"));
        transaction.Commit();
    }

    // The session is not disposed of: that would close the connection. Its statements are.
    private void Fill(Migration migration)
    {
        if (migration.Fill is { } fill)
        {
            var session = new SqlSession(connection, PostgresDialect.Instance, place);
            fill(session);
            session.Statements.Dispose();
        }
    }

    private int? Version() =>
        Scalar("SELECT to_regclass($1)::text", $"{Quoted(schema)}.register") is string ? Scalar("SELECT version FROM register") as int? : null;

    private void CheckNotNewer(int version)
    {
        if (version > migrations.Count)
        {
            throw new RegisterException(RegisterFault.Newer, place, string.Create(CultureInfo.InvariantCulture, $"schema {version}, this program knows {migrations.Count}"));
        }
    }

    private void RefuseOtherTables()
    {
        if (Scalar("SELECT count(*) FROM pg_tables WHERE schemaname = $1", schema) is > 0L)
        {
            throw new RegisterException(RegisterFault.NotARegister, place, $"schema {schema} holds tables of something else");
        }
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private object? Scalar(string sql, string? value = null)
    {
        using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        if (value is not null)
        {
            command.Parameters.Add(PostgresDialect.Instance.Parameter(1, value));
        }
        return command.ExecuteScalar();
    }
}
