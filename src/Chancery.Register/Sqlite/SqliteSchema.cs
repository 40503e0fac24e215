using System.Globalization;
using Chancery.Register.Sql;
using Chancery.Register.Upkeep;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>
/// Tells what a file is and brings an older register up to date. SQLite's application_id marks a register,
/// user_version bears the schema's version.
/// </summary>
internal sealed class SqliteSchema(SqliteConnection connection, string path, IReadOnlyList<Migration> migrations)
{
    /// <summary>All steps of the schema.</summary>
    public static IReadOnlyList<Migration> Migrations { get; } = Migration.Of(typeof(SqliteSchema).Assembly);

    /// <summary>"CHNC", in the header of every register.</summary>
    public const int ApplicationId = 0x43484E43;

    private int Newest => migrations.Count;

    /// <summary>True when the file is an empty database, which a register may be made in.</summary>
    public bool IsEmpty() => Number("PRAGMA application_id") == 0 && Number("PRAGMA user_version") == 0 && Number("SELECT count(*) FROM sqlite_schema") == 0;

    /// <summary>The schema's version.</summary>
    /// <exception cref="RegisterException">The file is no register, or one of a newer version.</exception>
    public int Check()
    {
        if (Number("PRAGMA application_id") != ApplicationId)
        {
            throw new RegisterException(RegisterFault.NotARegister, path);
        }
        var version = Number("PRAGMA user_version");
        if (version > Newest)
        {
            throw new RegisterException(RegisterFault.Newer, path, string.Create(CultureInfo.InvariantCulture, $"schema {version}, this program knows {Newest}"));
        }
        return (int)version;
    }

    /// <summary>Refuses a register of an older version, which would have to be written to.</summary>
    /// <exception cref="RegisterException">The file is no register, or one of another version.</exception>
    public void CheckNewest()
    {
        var version = Check();
        if (version < Newest)
        {
            throw new RegisterException(RegisterFault.ReadOnly, path, string.Create(CultureInfo.InvariantCulture, $"schema {version}, to be brought up to {Newest}"));
        }
    }

    /// <summary>Makes the tables in an empty file, or brings an older register up to date after a copy of it was put beside it.</summary>
    /// <returns>The copy; null where none was made.</returns>
    public string? BringUpToDate()
    {
        string? copy = null;
        if (!IsEmpty())
        {
            var version = Check();
            if (version == Newest)
            {
                return null;
            }
            copy = BackUp(version);
        }
        // A migration may make a table anew under rows that refer to it. SQLite heeds this outside of a transaction only;
        // what refers to nothing is looked for before the commit instead.
        Execute("PRAGMA foreign_keys = OFF");
        try
        {
            Migrate();
        }
        finally
        {
            Execute("PRAGMA foreign_keys = ON");
        }
        return copy;
    }

    private void Migrate()
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            // Another process may have done it while this one waited.
            var steps = migrations.Skip(IsEmpty() ? 0 : Check()).ToList();
            steps.ForEach(s => Execute(s.Sql));
            // What fills reads tables as the newest step leaves them.
            steps.ForEach(Fill);
            Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Newest}"));
            Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
            if (Number("SELECT count(*) FROM pragma_foreign_key_check") > 0)
            {
                throw new RegisterException(RegisterFault.Corrupted, path, "rows that refer to none");
            }
            Execute("COMMIT");
        }
        catch
        {
            RollBack();
            throw;
        }
    }

    // The session is not disposed of: that would close the connection. Its statements are.
    private void Fill(Migration migration)
    {
        if (migration.Fill is { } fill)
        {
            var session = new SqlSession(connection, SqliteDialect.Instance, path);
            fill(session);
            session.Statements.Dispose();
        }
    }

    private string BackUp(int version)
    {
        var copy = string.Create(CultureInfo.InvariantCulture, $"{path}.schema-{version}.backup");
        for (var i = 2; System.IO.File.Exists(copy); i++)
        {
            copy = string.Create(CultureInfo.InvariantCulture, $"{path}.schema-{version}.{i}.backup");
        }
        BackupFile.Write(copy, partial =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $copy";
            command.Parameters.AddWithValue("$copy", partial);
            command.ExecuteNonQuery();
            return [];
        });
        return copy;
    }

    private void RollBack()
    {
        try
        {
            Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, as it does when the disk is full.
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
