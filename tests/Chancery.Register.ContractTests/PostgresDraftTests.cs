using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>Drafts of resolutions on PostgreSQL.</summary>
public sealed class PostgresDraftTests(PostgresServer server) : DraftContract
{
    protected override IRegister Open() => PostgresRegister.Open(server.NewAddress(), Clock);
}
