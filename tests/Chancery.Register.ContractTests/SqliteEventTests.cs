namespace Chancery.Register.ContractTests;

/// <summary>Merged events on SQLite.</summary>
public sealed class SqliteEventTests : EventContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-events-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
