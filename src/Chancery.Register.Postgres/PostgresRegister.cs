using System.Data.Common;
using System.Globalization;
using Chancery.Register.Actors;
using Chancery.Register.Sql;
using Chancery.Register.Upkeep;
using Npgsql;

namespace Chancery.Register.Postgres;

/// <summary>A register in a schema of a PostgreSQL database, version 13 or later, that a team shares.</summary>
public sealed class PostgresRegister : SqlRegister
{
    /// <summary>The schema of a register whose address names none.</summary>
    public const string DefaultSchema = "chancery";

    private const int BusySeconds = 10;

    // A report is filed by some twenty statements; the server need not parse each of them again for every report.
    private const int PreparedStatements = 64;

    private readonly SqlSession _session;

    private PostgresRegister(SqlSession session, TimeProvider clock, Func<ActorKnowledge> knowledge)
        : base(session, clock, knowledge) => _session = session;

    /// <summary>True for an address that this class opens: postgresql://user@host:port/database, or postgres:// for short.</summary>
    public static bool IsAddress(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.StartsWith("postgresql://", StringComparison.Ordinal) || address.StartsWith("postgres://", StringComparison.Ordinal);
    }

    /// <summary>Opens a register to write in, making its tables where there are none and bringing older ones up to date.</summary>
    /// <param name="address">
    /// postgresql://user:password@host:port/database?schema=name. What it leaves out comes from PGUSER, PGPASSWORD and their
    /// like, as for PostgreSQL's own programs; the schema is <see cref="DefaultSchema"/>.
    /// </param>
    /// <param name="clock">Says when a report was first read.</param>
    /// <param name="knowledge">What is known of people; none by default. Actors made of other knowledge are made anew.</param>
    /// <exception cref="RegisterException">It cannot be used.</exception>
    public static PostgresRegister Open(string address, TimeProvider clock, ActorKnowledge? knowledge = null)
    {
        knowledge ??= ActorKnowledge.None;
        return Open(address, clock, schema => schema.BringUpToDate(), () => knowledge, heedKnowledge: true);
    }

    /// <summary>Opens a register that has to be there, to ask it.</summary>
    /// <param name="address">As for <see cref="Open(string, TimeProvider, ActorKnowledge?)"/>.</param>
    /// <param name="knowledge">What is known of people; asked for only where an older program wrote the register or somebody decides something.</param>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public static PostgresRegister OpenExisting(string address, Func<ActorKnowledge>? knowledge = null) =>
        Open(address, TimeProvider.System, schema => schema.CheckNewest(), knowledge ?? (() => ActorKnowledge.None), heedKnowledge: false);

    /// <summary>
    /// Checks a register without changing anything in it: whether every row can be read and refers to one that there is, every
    /// report, and what is made of them. What lies beneath is the server's own business (pg_amcheck).
    /// </summary>
    /// <param name="address">As for <see cref="Open(string, TimeProvider, ActorKnowledge?)"/>.</param>
    /// <param name="progress">Told of how many reports were read.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public static CheckResult Check(string address, Action<long> progress, CancellationToken stop)
    {
        var isOlder = false;
        using var register = Open(address, TimeProvider.System, schema => isOlder = schema.IsOlder(), () => ActorKnowledge.None, heedKnowledge: false, actors: false);
        var session = register._session;
        return session.Translate(() =>
        {
            var storage = new PostgresIntegrity(session).Run().ToList();
            return isOlder ? new CheckResult(0, AllRead: false, storage) { IsOlder = true } : RegisterChecking.Run(session, storage, progress, stop);
        });
    }

    /// <inheritdoc/>
    internal override int SchemaVersion => PostgresSchema.Migrations.Count;

    /// <inheritdoc/>
    internal override long SizeOnDisk() =>
        _session.Statements.Of(
            "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0)::bigint FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'", 0).Number()!.Value;

    // Table by table: each is whole at any moment.
    /// <inheritdoc/>
    internal override void CompactStorage()
    {
        foreach (var table in new PostgresIntegrity(_session).Tables())
        {
            _session.Statements.Of($"VACUUM (FULL, ANALYZE) \"{table}\"", 0).Run();
        }
    }

    /// <inheritdoc/>
    internal override IReadOnlyList<DamagedReport> CopyInto(string file, Action<long> progress, CancellationToken stop) => CopyRows(file, progress, stop);

    /// <summary>The address without its password, for messages.</summary>
    public static string Shown(string address)
    {
        var settings = Settings(address);
        return string.Create(CultureInfo.InvariantCulture, $"postgresql://{settings.Host}:{settings.Port}/{settings.Database} ({settings.SearchPath})");
    }

    private static PostgresRegister Open(string address, TimeProvider clock, Action<PostgresSchema> prepare, Func<ActorKnowledge> knowledge, bool heedKnowledge, bool actors = true)
    {
        var settings = Settings(address);
        var place = Shown(address);
        var connection = new NpgsqlConnection(settings.ToString());
        try
        {
            connection.Open();
            prepare(new PostgresSchema(connection, settings.SearchPath!, place, PostgresSchema.Migrations));
            var register = new PostgresRegister(new SqlSession(connection, PostgresDialect.Instance, place), clock, knowledge);
            if (actors)
            {
                register.BringActorsUpToDate(heedKnowledge);
            }
            return register;
        }
        catch (Exception e)
        {
            connection.Dispose();
            if (e is DbException cause)
            {
                throw PostgresFaults.Of(cause, place);
            }
            throw;
        }
    }

    private static NpgsqlConnectionStringBuilder Settings(string address)
    {
        if (!IsAddress(address) || !Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new RegisterException(RegisterFault.Unreachable, "postgresql://", "the address has to read postgresql://user@host:port/database");
        }
        var settings = new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : 5432,
            SearchPath = DefaultSchema,
            Pooling = false,
            MaxAutoPrepare = PreparedStatements,
            AutoPrepareMinUsages = 2,
            ApplicationName = "chancery",
            Options = string.Create(CultureInfo.InvariantCulture, $"-c lock_timeout={BusySeconds}s"),
        };
        if (Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/')) is { Length: > 0 } database)
        {
            settings.Database = database;
        }
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0)
        {
            settings.Username = Uri.UnescapeDataString(user[0]);
        }
        if (user.Length > 1)
        {
            settings.Password = Uri.UnescapeDataString(user[1]);
        }
        foreach (var part in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            Set(settings, part);
        }
        return settings;
    }

    private static void Set(NpgsqlConnectionStringBuilder settings, string part)
    {
        var (name, value) = part.Split('=', 2) is [var n, var v] ? (n, Uri.UnescapeDataString(v)) : (part, "");
        if (name == "schema")
        {
            settings.SearchPath = value;
            return;
        }
        try
        {
            settings[name] = value;
        }
        catch (Exception e) when (e is ArgumentException or KeyNotFoundException or FormatException)
        {
            throw new RegisterException(RegisterFault.Unreachable, "postgresql://", $"the address has no setting '{name}'", e);
        }
    }
}
