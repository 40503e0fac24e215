using Chancery.Data;
using Chancery.Model;
using Chancery.Output;
using Chancery.Register;

namespace Chancery.Web;

/// <summary>What a request works with: the register to itself, the reader's language, the dossiers, the day.</summary>
internal sealed class Desk : IDisposable
{
    private readonly RegisterPool _pool;
    private readonly Library _library;
    private readonly HttpContext _context;
    private IRegister? _register;

    public Desk(RegisterPool pool, Library library, IHttpContextAccessor accessor)
    {
        _pool = pool;
        _library = library;
        _context = accessor.HttpContext ?? throw new InvalidOperationException("A desk belongs to a request.");
        Wording = library.Wording(LanguageChoice.Of(_context, library.Settings.Language));
    }

    /// <summary>The register, opened when it is first asked for.</summary>
    public IRegister Register => _register ??= _pool.Take(_context.RequestAborted);

    /// <summary>Says things in the reader's language.</summary>
    public Wording Wording { get; }

    /// <summary>The catalogue of the reader's language.</summary>
    public Messages Messages => Wording.Messages;

    /// <summary>The data set.</summary>
    public DataFolder Data => _library.Data;

    /// <summary>What the server was started with.</summary>
    public ServerSettings Settings => _library.Settings;

    /// <summary>The dossiers of the data set that can be used.</summary>
    public IReadOnlyList<DossierDefinition> Dossiers => _library.Dossiers;

    /// <summary>Today, by universal time.</summary>
    public DateOnly Today => DateOnly.FromDateTime(_library.Settings.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Gives the register up as unsound: the next request opens its own.</summary>
    public bool HasFailed { get; set; }

    /// <summary>The dossier of an id; null when there is none.</summary>
    public DossierDefinition? Dossier(string? id) => Dossiers.FirstOrDefault(d => d.Id == id);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_register is not null)
        {
            _pool.Return(_register, !HasFailed);
            _register = null;
        }
    }
}
