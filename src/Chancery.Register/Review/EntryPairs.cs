namespace Chancery.Register.Review;

/// <summary>
/// Tells which entries of one coding of a report are which of another. The surest pairs are made first: what is written alike;
/// what says the same of overlapping characters; what is of the same kind and type there. Each entry is paired once.
/// </summary>
internal static class EntryPairs
{
    private const int Alike = 4_000_000;
    private const int Same = 3_000_000;
    private const int Moved = 1_000_000;
    private const int Elsewhere = 500_000;
    private const int Field = 10_000;

    /// <summary>For each entry of the first list the place of its like in the second; -1 for none.</summary>
    public static int[] Of(IReadOnlyList<EntryText> entries, IReadOnlyList<EntryText> others) =>
        Best(entries.Count, others.Count, (i, o) => Likeness(entries[i], others[o]));

    /// <summary>For each of several wantings, each fulfilled by any of its texts, the place of what fulfils it best; -1 for none.</summary>
    /// <param name="wanted">The texts of each.</param>
    /// <param name="others">What there is.</param>
    /// <param name="anywhere">True where what says the same elsewhere in the report will do too.</param>
    public static int[] Of(IReadOnlyList<IReadOnlyList<EntryText>> wanted, IReadOnlyList<EntryText> others, Func<int, bool> anywhere) =>
        Best(wanted.Count, others.Count, (w, o) => wanted[w].Max(t => Likeness(t, others[o]) is > 0 and var l ? l : anywhere(w) && t.SaysAs(others[o]) ? Elsewhere : 0));

    private static int[] Best(int entries, int others, Func<int, int, int> likeness)
    {
        var pairs = Enumerable.Repeat(-1, entries).ToArray();
        var taken = new bool[others];
        var all = Enumerable.Range(0, entries).SelectMany(e => Enumerable.Range(0, others).Select(o => (Entry: e, Other: o, Likeness: likeness(e, o))));
        foreach (var pair in all.Where(p => p.Likeness > 0).OrderByDescending(p => p.Likeness).ThenBy(p => p.Entry).ThenBy(p => p.Other))
        {
            if (pairs[pair.Entry] < 0 && !taken[pair.Other])
            {
                pairs[pair.Entry] = pair.Other;
                taken[pair.Other] = true;
            }
        }
        return pairs;
    }

    private static int Likeness(EntryText one, EntryText other)
    {
        if (one.Written == other.Written)
        {
            return Alike;
        }
        var shared = one.Shared(other);
        if (shared <= 0)
        {
            return 0;
        }
        if (one.SaysAs(other))
        {
            return Same + shared;
        }
        var fields = one.Said.Zip(other.Said).Count(f => f.First == f.Second);
        return one.Identity == other.Identity ? Moved + (fields * Field) + Math.Min(shared, Field - 1) : 0;
    }
}
