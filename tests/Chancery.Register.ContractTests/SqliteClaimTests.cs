namespace Chancery.Register.ContractTests;

/// <summary>Claims on SQLite.</summary>
public sealed class SqliteClaimTests : ClaimContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-claims-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
