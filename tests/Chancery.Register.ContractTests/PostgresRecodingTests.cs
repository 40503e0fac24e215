using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Reports coded anew on PostgreSQL.</summary>
public sealed class PostgresRecodingTests(PostgresServer server) : RecodingContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
