using Chancery.Register.Actors;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of states, bodies and organs on SQLite.</summary>
public sealed class SqliteBodyTests : BodyContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-bodies-");

    protected override IRegister Open(ActorKnowledge knowledge) =>
        SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), new FixedClock(), knowledge);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
