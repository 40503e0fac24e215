namespace Chancery.Register.ContractTests;

/// <summary>Pages on SQLite.</summary>
public sealed class SqlitePageTests : PageContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-pages-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
