namespace Chancery.Register.ContractTests;

/// <summary>Pairs of parties on SQLite.</summary>
public sealed class SqlitePairTests : PairContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-pairs-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
