using Chancery.Register.Actors;

namespace Chancery.Register.Bodies;

/// <summary>What the gazetteer calls states and bodies, and the keys of organs. Immutable.</summary>
internal sealed class BodyNames(ActorKnowledge knowledge)
{
    private readonly OfficeReader _offices = new(knowledge);

    /// <summary>The states and bodies of a name or code; none for anything else.</summary>
    public IReadOnlyList<string> Codes(string name)
    {
        var key = NameWords.Exact(name);
        var codes = Codes(n => string.Equals(NameWords.Exact(n), key, StringComparison.Ordinal));
        // "trieu tien" means every spelling.
        return codes.Count > 0 || !string.Equals(key, NameWords.Folded(name), StringComparison.Ordinal) ? codes : Codes(n => string.Equals(NameWords.Folded(n), key, StringComparison.Ordinal));

        List<string> Codes(Func<string, bool> isName) =>
            [.. knowledge.States.Where(s => isName(s.Name) || string.Equals(s.Code, name.Trim(), StringComparison.OrdinalIgnoreCase)).Select(s => s.Code).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All names of a state or body, in the gazetteer's order.</summary>
    public IEnumerable<string> Names(string code) => knowledge.States.Where(s => s.Code == code).Select(s => s.Name);

    /// <summary>The key of an organ whatever its wording: its words and the state whose it is.</summary>
    public OfficeKey Organ(string name, string? country) => _offices.Read(name, country);

    /// <summary>The state whose organ a name tells it is; null where it tells none.</summary>
    public string? CountryOf(string organ) => _offices.Read(organ).Tokens.FirstOrDefault(t => t[0] == '@')?[1..];

    /// <summary>The words of an organ without its state.</summary>
    public string Words(string organ)
    {
        var words = NameWords.Exact(organ).Trim(' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var states = knowledge.States.Select(s => NameWords.Exact(s.Name).Trim(' ')).ToHashSet(StringComparer.Ordinal);
        // The longest name at the end: "Bộ Ngoại giao Hàn Quốc".
        for (var first = 1; first < words.Length; first++)
        {
            if (states.Contains(string.Join(' ', words[first..])))
            {
                return string.Join(' ', words[..first]);
            }
        }
        return string.Join(' ', words);
    }
}
