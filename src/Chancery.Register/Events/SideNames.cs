using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>Who is named for each side of an event. In a contact a side is a state; elsewhere it matters, too, who did it to whom.</summary>
internal sealed class SideNames
{
    private readonly SortedDictionary<string, string[]> _names;
    private readonly int _wanted;

    private SideNames(SortedDictionary<string, string[]> names, int wanted)
    {
        _names = names;
        _wanted = wanted;
        Key = string.Join(';', names.Select(n => $"{n.Key}:{string.Join(',', n.Value)}"));
    }

    /// <summary>All names in one text, equal for equal names.</summary>
    public string Key { get; }

    /// <summary>How many sides are named.</summary>
    public int Count => _names.Count;

    /// <summary>The names of an event.</summary>
    public static SideNames Of(CodedEvent coded)
    {
        var contact = coded.Type == EventType.Consult;
        var all = coded.Actors.Select(s => (Role: "", Side: s)).Concat(coded.Recipients.Select(s => (Role: contact ? "" : ">", Side: s)))
            .Where(s => s.Side.Name is not null)
            .GroupBy(s => s.Role + s.Side.Country, s => NameWords.Folded(s.Side.Name!), StringComparer.Ordinal);
        var names = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var side in all)
        {
            names.Add(side.Key, [.. side.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        }
        // Who is visited is often a state alone.
        return new SideNames(names, coded.Mode == EventMode.Visit ? 1 : 2);
    }

    /// <summary>True where no side is named by both with different people.</summary>
    public bool Admits(SideNames other) => other._names.All(n => !_names.TryGetValue(n.Key, out var mine) || MayBeOne(mine, n.Value));

    /// <summary>True where both name a side with the same person.</summary>
    public bool Shares(SideNames other) => other._names.Any(n => _names.TryGetValue(n.Key, out var mine) && MayBeOne(mine, n.Value));

    /// <summary>True where both name the same sides, enough of them, with the same people.</summary>
    public bool IsSurely(SideNames other) =>
        Count >= _wanted && Count == other.Count && other._names.All(n => _names.TryGetValue(n.Key, out var mine) && MayBeOne(mine, n.Value));

    /// <summary>These names, and the other's for sides that have none here.</summary>
    public SideNames FilledFrom(SideNames other)
    {
        var names = new SortedDictionary<string, string[]>(_names, StringComparer.Ordinal);
        foreach (var (side, people) in other._names)
        {
            names.TryAdd(side, people);
        }
        return new SideNames(names, _wanted);
    }

    private static bool MayBeOne(string[] mine, string[] others) => Array.Exists(mine, m => Array.Exists(others, o => NameMatch.MayBeOne(m, o)));
}
