namespace Chancery.Model;

/// <summary>What a dossier is about: the file that an analyst writes. What follows from the register is computed and stands nowhere in it.</summary>
public sealed record DossierDefinition
{
    /// <summary>What names it: small Latin letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Its title in Vietnamese.</summary>
    public required string Title { get; init; }

    /// <summary>Its title in English.</summary>
    public required string EnglishTitle { get; init; }

    /// <summary>The day from which on it is followed; what happened before it is left out.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Days after which what nobody repeated or answered is stale.</summary>
    public required int StaleAfter { get; init; }

    /// <summary>Codes of the states and bodies whose affair it is, each once, in the order of the file.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Each two parties once, in the order of the file.</summary>
    public IEnumerable<(string One, string Other)> Pairs => Parties.SelectMany((one, i) => Parties.Skip(i + 1).Select(other => (one, other)));

    /// <summary>Each party with every other upon which it can act, in the order of the file.</summary>
    public IEnumerable<(string From, string To)> DirectedPairs => Parties.SelectMany(from => Parties.Where(to => to != from).Select(to => (from, to)));

    /// <summary>The forums in which they treat it.</summary>
    public IReadOnlyList<DossierForum> Forums { get; init; } = [];

    /// <summary>What it is about, with the words that tell.</summary>
    public required IReadOnlyList<DossierTopic> Topics { get; init; }

    /// <summary>The offices that speak for a party.</summary>
    public IReadOnlyList<DossierOffice> Offices { get; init; } = [];

    /// <summary>The sources that the analyst reads for it, by name.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}
