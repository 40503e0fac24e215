namespace Chancery.Register.ContractTests;

/// <summary>The search's contract on SQLite.</summary>
public sealed class SqliteSearchTests : SearchContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-search-");

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
