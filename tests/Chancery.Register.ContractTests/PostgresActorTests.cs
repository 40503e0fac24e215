using Chancery.Register.Actors;
using Chancery.Register.Postgres;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of actors on PostgreSQL.</summary>
public sealed class PostgresActorTests(PostgresServer server) : ActorContract
{
    private readonly string _address = server.NewAddress();

    protected override IRegister Open(ActorKnowledge knowledge) => PostgresRegister.Open(_address, new FixedClock(), knowledge);
}
