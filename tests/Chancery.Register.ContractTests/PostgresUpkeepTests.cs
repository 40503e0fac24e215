using Chancery.Register.Postgres;
using Chancery.Register.Upkeep;
using Npgsql;

namespace Chancery.Register.ContractTests;

/// <summary>Upkeep on PostgreSQL.</summary>
public sealed class PostgresUpkeepTests(PostgresServer server) : UpkeepContract
{
    private readonly string _address = server.NewAddress();

    [Fact]
    public void Rows_that_refer_to_none_are_named()
    {
        Filled(2);
        Execute("ALTER TABLE quote DROP CONSTRAINT quote_entry_id_fkey; UPDATE quote SET entry_id = entry_id + 100000; ALTER TABLE quote ADD FOREIGN KEY (entry_id) REFERENCES entry (id) NOT VALID");
        Assert.Contains(Check().Damages, d => d is { Kind: DamageKind.Table, Place: "quote" });
    }

    [Fact]
    public void A_register_that_is_not_there_cannot_be_checked() =>
        Assert.Equal(RegisterFault.Missing, Assert.Throws<RegisterException>(Check).Fault);

    protected override IRegister Open() => PostgresRegister.Open(_address, Clock);

    protected override CheckResult Check() => PostgresRegister.Check(_address, _ => { }, CancellationToken.None);

    protected override void Execute(string sql)
    {
        var uri = new Uri(_address);
        using var connection = new NpgsqlConnection($"Host={uri.Host};Port={uri.Port};Username=chancery;Database=postgres;Search Path={_address[(_address.LastIndexOf('=') + 1)..]};Pooling=false");
        Execute(connection, sql);
    }
}
