using Chancery.Model;

namespace Chancery.Register.Recoding;

/// <summary>
/// Two codings of one report, entry by entry. Entries that read alike are one; of the others those of one kind whose evidence begins at
/// the same character are one that changed.
/// </summary>
public sealed class CodingComparison
{
    private readonly List<EntryChange> _changes = [];
    private readonly List<ComparedEntry> _gone = [];
    private readonly List<ComparedEntry> _added = [];
    private readonly List<(ComparedEntry Before, ComparedEntry After)> _kept = [];

    private CodingComparison(List<ComparedEntry> before, List<ComparedEntry> after)
    {
        var open = before.GroupBy(e => (e.Kind, e.Text)).ToDictionary(g => g.Key, g => new Queue<ComparedEntry>(g));
        foreach (var entry in after)
        {
            if (open.TryGetValue((entry.Kind, entry.Text), out var same) && same.TryDequeue(out var known))
            {
                _kept.Add((known, entry));
            }
            else
            {
                _added.Add(entry);
            }
        }
        _gone.AddRange(open.Values.SelectMany(q => q));
        _gone.Sort((a, b) => before.IndexOf(a).CompareTo(before.IndexOf(b)));
        Pair();
    }

    /// <summary>What changed, kind by kind; what was added or changed in the new report's order, then what is gone.</summary>
    public IReadOnlyList<EntryChange> Changes => _changes;

    /// <summary>The entries that both codings give.</summary>
    internal IReadOnlyList<(ComparedEntry Before, ComparedEntry After)> Kept => _kept;

    /// <summary>The entries that the earlier coding alone gives.</summary>
    internal IReadOnlyList<ComparedEntry> Gone => _gone;

    /// <summary>The entries that the later coding alone gives.</summary>
    internal IReadOnlyList<ComparedEntry> Added => _added;

    /// <summary>Compares two codings of one report.</summary>
    public static CodingComparison Of(CodedReport before, CodedReport after) => new(WrittenEntries.Of(before), WrittenEntries.Of(after));

    private void Pair()
    {
        var gone = _gone.GroupBy(e => (e.Kind, e.Start)).ToDictionary(g => g.Key, g => new Queue<ComparedEntry>(g));
        var paired = new HashSet<ComparedEntry>();
        foreach (var entry in _added)
        {
            var was = gone.TryGetValue((entry.Kind, entry.Start), out var there) && there.TryDequeue(out var before) ? before : null;
            if (was is not null)
            {
                paired.Add(was);
            }
            _changes.Add(new EntryChange(entry.Kind, entry.Type, was?.Text, entry.Text));
        }
        _changes.AddRange(_gone.Where(e => !paired.Contains(e)).Select(e => new EntryChange(e.Kind, e.Type, e.Text, null)));
    }
}
