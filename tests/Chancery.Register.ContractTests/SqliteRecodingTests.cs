namespace Chancery.Register.ContractTests;

/// <summary>Reports coded anew on SQLite.</summary>
public sealed class SqliteRecodingTests : RecodingContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-recoding-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
