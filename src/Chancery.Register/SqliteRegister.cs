using Chancery.Register.Actors;
using Chancery.Register.Sql;
using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Register;

/// <summary>A register in one SQLite file.</summary>
public sealed class SqliteRegister : SqlRegister
{
    private const int BusySeconds = 10;

    private readonly SqliteConnection _connection;

    private SqliteRegister(SqliteConnection connection, string path, TimeProvider clock, Func<ActorKnowledge> knowledge)
        : base(new SqlSession(connection, SqliteDialect.Instance, path), clock, knowledge) => _connection = connection;

    /// <summary>For tests that limit or lock the file.</summary>
    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a register to write in, making it and its folder where there is none; an older one is copied and brought up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Says when a report was first read.</param>
    /// <param name="knowledge">What is known of people; none by default. Actors made of other knowledge are made anew.</param>
    /// <exception cref="RegisterException">It cannot be used.</exception>
    public static SqliteRegister Open(string path, TimeProvider clock, ActorKnowledge? knowledge = null)
    {
        knowledge ??= ActorKnowledge.None;
        return UpToDate(Open(path, clock, SqliteSchema.Migrations, () => knowledge), heedKnowledge: true);
    }

    /// <summary>Opens a register that has to be there, to ask it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="knowledge">What is known of people; asked for only where an older program wrote the register or somebody decides something.</param>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public static SqliteRegister OpenExisting(string path, Func<ActorKnowledge>? knowledge = null)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new RegisterException(RegisterFault.Missing, path);
        }
        try
        {
            return UpToDate(Open(path, TimeProvider.System, SqliteSchema.Migrations, knowledge ?? NoKnowledge), heedKnowledge: false);
        }
        catch (RegisterException e) when (e.Fault is RegisterFault.ReadOnly or RegisterFault.Unreachable)
        {
            return OpenUnwritable(path);
        }
    }

    internal static SqliteRegister Open(string path, TimeProvider clock, IReadOnlyList<Migration> migrations, Func<ActorKnowledge>? knowledge = null)
    {
        MakeFolder(path);
        return Open(path, clock, SqliteOpenMode.ReadWriteCreate, connection =>
        {
            var schema = new SqliteSchema(connection, path, migrations);
            // Nothing is changed in a file that is something else or newer.
            if (!schema.IsEmpty())
            {
                schema.Check();
            }
            Execute(connection, "PRAGMA journal_mode = WAL");
            schema.BringUpToDate();
        }, knowledge ?? NoKnowledge);
    }

    // On a medium that cannot be written, SQLite reads a register that was closed properly only if told that nothing can change it.
    internal static SqliteRegister OpenUnwritable(string path)
    {
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        return Open(address, TimeProvider.System, SqliteOpenMode.ReadOnly, connection => new SqliteSchema(connection, path, SqliteSchema.Migrations).CheckNewest(), NoKnowledge);
    }

    private static ActorKnowledge NoKnowledge() => ActorKnowledge.None;

    private static SqliteRegister UpToDate(SqliteRegister register, bool heedKnowledge)
    {
        try
        {
            register.BringActorsUpToDate(heedKnowledge);
            return register;
        }
        catch
        {
            register.Dispose();
            throw;
        }
    }

    private static SqliteRegister Open(string path, TimeProvider clock, SqliteOpenMode mode, Action<SqliteConnection> prepare, Func<ActorKnowledge> knowledge)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds, ForeignKeys = true };
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            // With write-ahead logging, NORMAL keeps the file whole through a power cut and loses at most the last reports,
            // which can be read again; a killed process loses none. FULL would wait for the disk once a report.
            Execute(connection, "PRAGMA synchronous = NORMAL");
            // Pages of indices, which are written anywhere, stay at hand; each goes from the log to the file once for many reports.
            Execute(connection, "PRAGMA cache_size = -65536");
            Execute(connection, "PRAGMA wal_autocheckpoint = 8192");
            prepare(connection);
            return new SqliteRegister(connection, path, clock, knowledge);
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is SqliteException cause)
            {
                throw SqliteFaults.Of(cause, path);
            }
            throw;
        }
    }

    private static void MakeFolder(string path)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RegisterException(e is UnauthorizedAccessException ? RegisterFault.ReadOnly : RegisterFault.Unreachable, path, e.Message, e);
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
