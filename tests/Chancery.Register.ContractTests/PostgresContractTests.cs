using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The contract on PostgreSQL.</summary>
public sealed class PostgresContractTests(PostgresServer server) : RegisterContract
{
    private readonly string _address = server.NewAddress();

    protected override IRegister Open() => PostgresRegister.Open(_address, Clock);
}
