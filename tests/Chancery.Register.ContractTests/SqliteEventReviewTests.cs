namespace Chancery.Register.ContractTests;

/// <summary>The contract of decisions on events on SQLite.</summary>
public sealed class SqliteEventReviewTests : EventReviewContract
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery-event-review-");
    private int _registers;

    protected override IRegister Open() => SqliteRegister.Open(Path.Combine(_folder.FullName, $"{_registers++}.db"), new FixedClock());

    public override void Dispose()
    {
        base.Dispose();
        _folder.Delete(recursive: true);
    }
}
