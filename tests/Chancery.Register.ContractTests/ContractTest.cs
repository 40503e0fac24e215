namespace Chancery.Register.ContractTests;

/// <summary>A test of what every register promises, with a register that it opens and that is closed behind it.</summary>
public abstract class ContractTest : IDisposable
{
    private readonly List<IRegister> _open = [];

    protected FixedClock Clock { get; } = new();

    /// <summary>The register that was opened last; null before.</summary>
    protected IRegister? Latest => _open.LastOrDefault();

    /// <summary>Opens the one register of the test, once more if need be.</summary>
    protected abstract IRegister Open();

    public virtual void Dispose()
    {
        _open.ForEach(r => r.Dispose());
        GC.SuppressFinalize(this);
    }

    protected IRegister Register()
    {
        var register = Open();
        _open.Add(register);
        return register;
    }
}
