using Chancery.Register.Actors;
using Chancery.Register.Sql;
using Chancery.Register.Sqlite;
using Chancery.Register.Upkeep;
using Microsoft.Data.Sqlite;

namespace Chancery.Register;

/// <summary>A register in one SQLite file.</summary>
public sealed class SqliteRegister : SqlRegister
{
    private const int BusySeconds = 10;

    private readonly SqliteConnection _connection;
    private readonly string _path;

    private SqliteRegister(SqliteConnection connection, string path, string? copyOfOlder, TimeProvider clock, Func<ActorKnowledge> knowledge)
        : base(new SqlSession(connection, SqliteDialect.Instance, path), clock, knowledge) => (_connection, _path, CopyOfOlder) = (connection, path, copyOfOlder);

    /// <inheritdoc/>
    public override string? CopyOfOlder { get; }

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

    /// <summary>
    /// Checks a register without changing anything in it, however damaged it is: what SQLite says of its tables and indices, every
    /// report, and what is made of them.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told of how many reports were read.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="RegisterException">There is none, it cannot be opened, or it is of another program.</exception>
    public static CheckResult Check(string path, Action<long> progress, CancellationToken stop) =>
        Inspect(path, connection =>
        {
            var storage = SqliteFaults.Translate(path, () => new SqliteIntegrity(connection).Run().ToList());
            if (new SqliteSchema(connection, path, SqliteSchema.Migrations).Check() < SqliteSchema.Migrations.Count)
            {
                return new CheckResult(0, AllRead: false, storage) { IsOlder = true };
            }
            var session = new SqlSession(connection, SqliteDialect.Instance, path);
            return RegisterChecking.Run(session, storage, progress, stop);
        }, fault => new CheckResult(0, AllRead: false, [new Damage(DamageKind.Contents, null, null, fault)]));

    /// <summary>
    /// Writes all that can be read of a damaged register into a new one, report by report, and makes anew what is made of reports.
    /// </summary>
    /// <param name="path">The damaged file, which is left as it is.</param>
    /// <param name="file">The new file, which must not be there.</param>
    /// <param name="clock">The clock of the new register.</param>
    /// <param name="knowledge">What is known of people.</param>
    /// <param name="progress">Told of how many reports were copied.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="RegisterException">Nothing can be read of it, or the new file cannot be written.</exception>
    public static BackupResult Salvage(string path, string file, TimeProvider clock, ActorKnowledge knowledge, Action<long> progress, CancellationToken stop) =>
        Inspect(path, connection =>
        {
            new SqliteSchema(connection, path, SqliteSchema.Migrations).CheckNewest();
            var session = new SqlSession(connection, SqliteDialect.Instance, path);
            var tablesAreWhole = new SqliteIntegrity(connection).Run().All(d => d.Kind != DamageKind.Table);
            return BackupFile.Write(file, partial => CopyRows(session, partial, clock, knowledge, progress, stop, byTables: tablesAreWhole));
        }, fault => throw new RegisterException(RegisterFault.Corrupted, path, fault));

    /// <inheritdoc/>
    internal override int SchemaVersion => SqliteSchema.Migrations.Count;

    /// <inheritdoc/>
    internal override long SizeOnDisk() => new[] { _path, _path + "-wal" }.Sum(f => System.IO.File.Exists(f) ? new FileInfo(f).Length : 0);

    // Without statistics of the tables: the plans of the queries are the same in every register.
    /// <inheritdoc/>
    internal override void CompactStorage()
    {
        Execute(_connection, "REINDEX");
        Execute(_connection, "INSERT INTO search_words (search_words) VALUES ('optimize')");
        Execute(_connection, "VACUUM");
        Execute(_connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    // The copy is the register at one moment; others go on writing meanwhile.
    /// <inheritdoc/>
    internal override IReadOnlyList<DamagedReport> CopyInto(string file, Action<long> progress, CancellationToken stop)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "VACUUM INTO $file";
        command.Parameters.AddWithValue("$file", file);
        SqliteFaults.Translate(_path, command.ExecuteNonQuery);
        return [];
    }

    private static T Inspect<T>(string path, Func<SqliteConnection, T> work, Func<string, T> unreadable)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new RegisterException(RegisterFault.Missing, path);
        }
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = BusySeconds }.ToString());
        try
        {
            connection.Open();
            return work(connection);
        }
        catch (Exception e) when (e is SqliteException { SqliteErrorCode: SqliteFaults.Corrupt or SqliteFaults.NotADatabase } || e is RegisterException { InnerException: SqliteException { SqliteErrorCode: SqliteFaults.Corrupt or SqliteFaults.NotADatabase } })
        {
            return unreadable(e is RegisterException known ? known.Detail ?? "" : e.Message);
        }
        catch (SqliteException e)
        {
            throw SqliteFaults.Of(e, path);
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
            return schema.BringUpToDate();
        }, knowledge ?? NoKnowledge);
    }

    // On a medium that cannot be written, SQLite reads a register that was closed properly only if told that nothing can change it.
    internal static SqliteRegister OpenUnwritable(string path)
    {
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        return Open(address, TimeProvider.System, SqliteOpenMode.ReadOnly, connection =>
        {
            new SqliteSchema(connection, path, SqliteSchema.Migrations).CheckNewest();
            return null;
        }, NoKnowledge);
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

    private static SqliteRegister Open(string path, TimeProvider clock, SqliteOpenMode mode, Func<SqliteConnection, string?> prepare, Func<ActorKnowledge> knowledge)
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
            return new SqliteRegister(connection, path, prepare(connection), clock, knowledge);
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
