using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Web archives on PostgreSQL.</summary>
public sealed class PostgresArchiveTests(PostgresServer server) : ArchiveContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
