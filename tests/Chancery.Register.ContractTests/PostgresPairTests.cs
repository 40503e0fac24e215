using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Pairs of parties on PostgreSQL.</summary>
public sealed class PostgresPairTests(PostgresServer server) : PairContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
