namespace Chancery.Register.ContractTests;

/// <summary>Web archives on SQLite.</summary>
public sealed class SqliteArchiveTests : ArchiveContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-archives-");

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
