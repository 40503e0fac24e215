using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Long lists on PostgreSQL.</summary>
public sealed class PostgresListTests(PostgresServer server) : ListContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
