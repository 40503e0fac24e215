namespace Chancery.Register.ContractTests;

/// <summary>What changed on SQLite.</summary>
public sealed class SqliteChangeTests : ChangeContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-changes-");

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
