namespace Chancery.Register.ContractTests;

/// <summary>The contract on SQLite.</summary>
public sealed class SqliteContractTests : RegisterContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-contract-");

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, "register.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
