using Chancery.Register.Actors;

namespace Chancery.Register.ContractTests;

/// <summary>The contract of actors on SQLite.</summary>
public sealed class SqliteActorTests : ActorContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-actors-");

    protected override IRegister Open(ActorKnowledge knowledge) =>
        SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), new FixedClock(), knowledge);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
