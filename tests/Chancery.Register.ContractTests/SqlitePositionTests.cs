namespace Chancery.Register.ContractTests;

/// <summary>Positions of parties on SQLite.</summary>
public sealed class SqlitePositionTests : PositionContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-positions-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
