namespace Chancery.Register.ContractTests;

/// <summary>Watched sources on SQLite.</summary>
public sealed class SqliteFeedTests : FeedContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-feeds-");

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
