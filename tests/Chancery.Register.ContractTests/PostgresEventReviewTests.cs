using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of decisions on events on PostgreSQL.</summary>
public sealed class PostgresEventReviewTests(PostgresServer server) : EventReviewContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), new FixedClock());
}
