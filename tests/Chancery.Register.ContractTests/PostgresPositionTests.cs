using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Positions of parties on PostgreSQL.</summary>
public sealed class PostgresPositionTests(PostgresServer server) : PositionContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
