using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Claims on PostgreSQL.</summary>
public sealed class PostgresClaimTests(PostgresServer server) : ClaimContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
