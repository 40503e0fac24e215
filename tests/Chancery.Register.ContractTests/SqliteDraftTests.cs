namespace Chancery.Register.ContractTests;

/// <summary>Drafts of resolutions on SQLite.</summary>
public sealed class SqliteDraftTests : DraftContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-drafts-");
    private int _opened;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"register{_opened++}.db"), Clock);

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
