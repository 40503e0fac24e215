using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Watched sources on PostgreSQL.</summary>
public sealed class PostgresFeedTests(PostgresServer server) : FeedContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
