using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>What changed on PostgreSQL.</summary>
public sealed class PostgresChangeTests(PostgresServer server) : ChangeContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
