using Chancery.Model;
using Chancery.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Chancery.Register;

/// <summary>A register in one SQLite file.</summary>
public sealed class SqliteRegister : IRegister
{
    private const int BusySeconds = 10;

    private readonly SqliteConnection _connection;
    private readonly SqliteWriter _writer;
    private readonly string _path;

    private SqliteRegister(SqliteConnection connection, string path, TimeProvider clock)
    {
        _connection = connection;
        _path = path;
        _writer = new SqliteWriter(connection, clock);
    }

    /// <summary>For tests that limit or lock the file.</summary>
    internal SqliteConnection Connection => _connection;

    /// <summary>Opens a register to write in, making it and its folder where there is none; an older one is copied and brought up to date.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">Says when a report was first read.</param>
    /// <exception cref="RegisterException">It cannot be used.</exception>
    public static SqliteRegister Open(string path, TimeProvider clock) => Open(path, clock, Migration.All);

    /// <summary>Opens a register that has to be there, to ask it.</summary>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public static SqliteRegister OpenExisting(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            throw new RegisterException(RegisterFault.Missing, path);
        }
        try
        {
            return Open(path, TimeProvider.System);
        }
        catch (RegisterException e) when (e.Fault is RegisterFault.ReadOnly or RegisterFault.Unreachable)
        {
            return OpenUnwritable(path);
        }
    }

    /// <inheritdoc/>
    public Filing File(Article article, CodedReport coded)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(coded);
        return SqliteFaults.Translate(_path, () => _writer.File(article, coded));
    }

    /// <inheritdoc/>
    public bool Holds(Article article, string coderVersion, string dataVersion) =>
        SqliteFaults.Translate(_path, () => _writer.Holds(article, coderVersion, dataVersion));

    /// <inheritdoc/>
    public IEnumerable<TimelineEntry> Timeline(TimelineFilter filter) => new SqliteTimeline(_connection, _path).Read(filter);

    /// <inheritdoc/>
    public int CountUndated(TimelineFilter filter) => new SqliteTimeline(_connection, _path).CountUndated(filter);

    /// <inheritdoc/>
    public IEnumerable<PersonEntry> People(PeopleFilter filter) => new SqlitePeople(_connection, _path).Read(filter);

    /// <inheritdoc/>
    public IEnumerable<QuoteEntry> Quotes(QuoteFilter filter) => new SqliteQuotes(_connection, _path).Read(filter);

    /// <inheritdoc/>
    public IReadOnlyList<ReportKey> Find(string key) => new SqliteReports(_connection, _path).Find(key);

    /// <inheritdoc/>
    public RegisteredReport? Report(string hash) => new SqliteReports(_connection, _path).Read(hash);

    /// <inheritdoc/>
    public void Dump(TextWriter output) => new SqliteDump(_connection, _path).Write(output);

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _connection.Dispose();
    }

    internal static SqliteRegister Open(string path, TimeProvider clock, IReadOnlyList<Migration> migrations)
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
        });
    }

    // On a medium that cannot be written, SQLite reads a register that was closed properly only if told that nothing can change it.
    internal static SqliteRegister OpenUnwritable(string path)
    {
        var address = new Uri(Path.GetFullPath(path)).AbsoluteUri + "?immutable=1";
        return Open(address, TimeProvider.System, SqliteOpenMode.ReadOnly, connection => new SqliteSchema(connection, path, Migration.All).CheckNewest());
    }

    private static SqliteRegister Open(string path, TimeProvider clock, SqliteOpenMode mode, Action<SqliteConnection> prepare)
    {
        var address = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, DefaultTimeout = BusySeconds, ForeignKeys = true };
        var connection = new SqliteConnection(address.ToString());
        try
        {
            connection.Open();
            // With write-ahead logging, NORMAL keeps the file whole through a power cut and loses at most the last reports,
            // which can be read again; a killed process loses none. FULL would wait for the disk once a report.
            Execute(connection, "PRAGMA synchronous = NORMAL");
            prepare(connection);
            return new SqliteRegister(connection, path, clock);
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
