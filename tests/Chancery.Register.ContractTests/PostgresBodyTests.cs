using Chancery.Register.Actors;
using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of states, bodies and organs on PostgreSQL.</summary>
public sealed class PostgresBodyTests(PostgresServer server) : BodyContract
{
    private readonly string _address = server.NewAddress();

    protected override IRegister Open(ActorKnowledge knowledge) => PostgresRegister.Open(_address, new FixedClock(), knowledge);
}
