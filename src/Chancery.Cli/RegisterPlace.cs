using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Postgres;

namespace Chancery.Cli;

/// <summary>Where a register is: a SQLite file, or the address of a PostgreSQL database.</summary>
/// <param name="Address">The file's path, or postgresql://user@host:port/database.</param>
internal sealed record RegisterPlace(string Address)
{
    private bool IsPostgres => PostgresRegister.IsAddress(Address);

    /// <summary>Opens it to write in, making it where there is none.</summary>
    /// <exception cref="RegisterException">It cannot be used.</exception>
    public IRegister Open(TimeProvider clock, ActorKnowledge knowledge) =>
        IsPostgres ? PostgresRegister.Open(Address, clock, knowledge) : SqliteRegister.Open(Address, clock, knowledge);

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
        IsPostgres ? PostgresRegister.OpenExisting(Address, knowledge) : SqliteRegister.OpenExisting(Address, knowledge);

    /// <summary>The place for people to read, without a password.</summary>
    public override string ToString() => IsPostgres ? PostgresRegister.Shown(Address) : Address;
}
