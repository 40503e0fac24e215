using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of decisions on entries on PostgreSQL.</summary>
public sealed class PostgresReviewTests(PostgresServer server) : ReviewContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), new FixedClock());
}
