using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Pages on PostgreSQL.</summary>
public sealed class PostgresPageTests(PostgresServer server) : PageContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
