using System.Collections.Frozen;
using Chancery.Data;
using Chancery.Model;
using Chancery.Output;

namespace Chancery.Web;

/// <summary>What is read once for all requests: the catalogues and the dossiers.</summary>
internal sealed class Library
{
    private readonly FrozenDictionary<string, Wording> _wordings;

    public Library(ServerSettings settings)
    {
        Settings = settings;
        Data = new DataFolder(settings.DataFolder);
        _wordings = Messages.Languages.ToFrozenDictionary(l => l, l => new Wording(Messages.Load(settings.DataFolder, l)), StringComparer.Ordinal);
        var loader = new DossierLoader(Data);
        Dossiers = [.. loader.Files().Select(f => loader.Read(f).Dossier).OfType<DossierDefinition>()];
    }

    /// <summary>What the server was started with.</summary>
    public ServerSettings Settings { get; }

    /// <summary>The data set.</summary>
    public DataFolder Data { get; }

    /// <summary>The dossiers that can be used; what is wrong with another one "dossier check" tells.</summary>
    public IReadOnlyList<DossierDefinition> Dossiers { get; }

    /// <summary>Says things in a language.</summary>
    public Wording Wording(string language) => _wordings[language];
}
