namespace Chancery.Register.ContractTests;

/// <summary>The contract of decisions on entries on SQLite.</summary>
public sealed class SqliteReviewTests : ReviewContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-review-");
    private int _registers;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"{_registers++}.db"), new FixedClock());

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
