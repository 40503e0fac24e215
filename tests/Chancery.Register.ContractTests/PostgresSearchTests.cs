using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The search's contract on PostgreSQL.</summary>
public sealed class PostgresSearchTests(PostgresServer server) : SearchContract
{
    private readonly string _address = server.NewAddress();

    protected override IRegister Open() => PostgresRegister.Open(_address, Clock);
}
