using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Postgres;
using Chancery.Register.Upkeep;

namespace Chancery.Pipeline;

/// <summary>Where a register is: a SQLite file, or the address of a PostgreSQL database.</summary>
/// <param name="Address">The file's path, or postgresql://user@host:port/database.</param>
/// <param name="BroughtUpToDate">Told of the copy that was made of an older register before it was changed.</param>
public sealed record RegisterPlace(string Address, Action<string> BroughtUpToDate)
{
    /// <summary>True for a PostgreSQL database.</summary>
    public bool IsPostgres => PostgresRegister.IsAddress(Address);

    /// <summary>Opens it to write in, making it where there is none.</summary>
    /// <exception cref="RegisterException">It cannot be used.</exception>
    public IRegister Open(TimeProvider clock, ActorKnowledge knowledge) =>
        Told(IsPostgres ? PostgresRegister.Open(Address, clock, knowledge) : SqliteRegister.Open(Address, clock, knowledge));

    /// <summary>Opens it to write in; it has to be there.</summary>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public IRegister OpenKept(TimeProvider clock, ActorKnowledge knowledge)
    {
        OpenExisting(() => knowledge).Dispose();
        return Open(clock, knowledge);
    }

    /// <summary>Opens it to ask it; it has to be there.</summary>
    /// <exception cref="RegisterException">It cannot be used, or there is none.</exception>
    public IRegister OpenExisting(Func<ActorKnowledge> knowledge) =>
        Told(IsPostgres ? PostgresRegister.OpenExisting(Address, knowledge) : SqliteRegister.OpenExisting(Address, knowledge));

    /// <summary>Checks it without changing anything in it.</summary>
    /// <exception cref="RegisterException">It cannot be opened, or there is none.</exception>
    public CheckResult Check(Action<long> progress, CancellationToken stop) =>
        IsPostgres ? PostgresRegister.Check(Address, progress, stop) : SqliteRegister.Check(Address, progress, stop);

    /// <summary>Writes what can be read of a damaged SQLite file into a new one.</summary>
    /// <exception cref="RegisterException">Nothing can be read of it, or the file cannot be written.</exception>
    public BackupResult Salvage(string file, TimeProvider clock, ActorKnowledge knowledge, Action<long> progress, CancellationToken stop) =>
        SqliteRegister.Salvage(Address, file, clock, knowledge, progress, stop);

    private IRegister Told(IRegister register)
    {
        if (register.CopyOfOlder is { } copy)
        {
            BroughtUpToDate(copy);
        }
        return register;
    }

    /// <summary>The place for people to read, without a password.</summary>
    public override string ToString() => IsPostgres ? PostgresRegister.Shown(Address) : Address;
}
