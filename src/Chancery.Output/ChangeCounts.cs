using Chancery.Register.Recoding;

namespace Chancery.Output;

/// <summary>Counts what coding anew changed, by kind and type of entries.</summary>
public sealed class ChangeCounts
{
    private readonly SortedDictionary<(string Kind, string Type), (int Added, int Gone, int Changed)> _counts =
        new(Comparer<(string Kind, string Type)>.Create((a, b) =>
            string.CompareOrdinal(a.Kind, b.Kind) is not 0 and var order ? order : string.CompareOrdinal(a.Type, b.Type)));

    /// <summary>The counts, ordered by kind and type; the type is empty where a kind has none.</summary>
    public IEnumerable<(string Kind, string Type, int Added, int Gone, int Changed)> Rows =>
        _counts.Select(c => (c.Key.Kind, c.Key.Type, c.Value.Added, c.Value.Gone, c.Value.Changed));

    /// <summary>Counts a change.</summary>
    public void Add(EntryChange change)
    {
        var key = (change.Kind, change.Type ?? "");
        var (added, gone, changed) = _counts.GetValueOrDefault(key);
        _counts[key] = (added + (change.Before is null ? 1 : 0), gone + (change.After is null ? 1 : 0), changed + (change is { Before: not null, After: not null } ? 1 : 0));
    }
}
