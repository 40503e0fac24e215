using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Merged events on PostgreSQL.</summary>
public sealed class PostgresEventTests(PostgresServer server) : EventContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
