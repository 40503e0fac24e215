using Chancery.Model;

namespace Chancery.Register.Review;

/// <summary>
/// Lays what people decided over what the coder says of a report. A decision follows its entry from one coding to the next;
/// where the coder says what the person says, the entry is the coder's again and counts as accepted; where it does not find
/// the entry any more, the person's stays, and what was rejected stays away. A function of the codings and the decisions.
/// </summary>
internal static class EntryOverlay
{
    /// <summary>Lays decisions over a coding.</summary>
    /// <param name="machine">What the coder says.</param>
    /// <param name="before">What it said when the decisions were last laid; null where that is not known.</param>
    /// <param name="decided">The decisions that stand, one an entry, in their order.</param>
    public static LaidReport Lay(CodedReport machine, CodedReport? before, IReadOnlyList<DecidedEntry> decided)
    {
        var coded = machine;
        var marks = new List<EntryMark>();
        var found = new List<(DecidedEntry, string)>();
        var shown = new Dictionary<string, IReadOnlyList<int>>(StringComparer.Ordinal);
        foreach (var ofKind in decided.GroupBy(d => d.Kind, StringComparer.Ordinal))
        {
            var form = EntryForm.Of(ofKind.Key)!;
            var now = Texts(form, form.In(machine));
            var entries = ofKind.ToList();
            var places = Places(entries, before is null ? [] : Texts(form, form.In(before)), now, form);
            var laid = Laid(entries, places, now, form);
            shown.Add(form.Kind, [.. laid.Select(l => l.Place)]);
            coded = form.With(coded, [.. laid.Select(l => l.Text.Written)]);
            marks.AddRange(laid.Index().Where(l => l.Item.Decided is not null).Select(l => new EntryMark(form.Kind, l.Index, l.Item.Decided!.Decision, l.Item.Origin)));
            found.AddRange(entries.Index().Where(e => places[e.Index] >= 0).Select(e => (e.Item, now[places[e.Index]].Written)));
        }
        return new LaidReport(coded, marks, found) { Places = shown };
    }

    private static List<EntryText> Texts(EntryForm form, IReadOnlyList<string> written) => [.. written.Select(w => EntryText.Of(form, w))];

    // Where the entries of the earlier coding have gone comes first, so that no decision goes over to a neighbour of its entry.
    private static int[] Places(List<DecidedEntry> decided, List<EntryText> before, List<EntryText> now, EntryForm form)
    {
        var moved = EntryPairs.Of(before, now);
        var used = new HashSet<int>();
        var places = new int[decided.Count];
        for (var d = 0; d < places.Length; d++)
        {
            // An entry that stands twice in a report may be decided on twice.
            var own = Enumerable.Range(0, before.Count).FirstOrDefault(b => before[b].Written == decided[d].Machine && !used.Contains(b), -1);
            places[d] = own >= 0 && used.Add(own) ? moved[own] : -1;
        }
        var free = Enumerable.Range(0, now.Count).Except(moved).ToList();
        var lost = Enumerable.Range(0, decided.Count).Where(d => places[d] < 0).ToList();
        var again = EntryPairs.Of(
            lost.ConvertAll(d => Texts(form, [.. new[] { decided[d].Machine, decided[d].After }.OfType<string>()])),
            free.ConvertAll(n => now[n]),
            d => decided[lost[d]].Act != ReviewAct.Reject);
        foreach (var (i, d) in lost.Index())
        {
            places[d] = again[i] < 0 ? -1 : free[again[i]];
        }
        return places;
    }

    private static List<(EntryText Text, int Place, DecidedEntry? Decided, EntryOrigin Origin)> Laid(List<DecidedEntry> decided, int[] places, List<EntryText> now, EntryForm form)
    {
        var byPlace = decided.Index().Where(d => places[d.Index] >= 0).ToDictionary(d => places[d.Index], d => d.Item);
        var laid = new List<(EntryText Text, int Place, DecidedEntry? Decided, EntryOrigin Origin)>();
        foreach (var (place, machine) in now.Index())
        {
            if (!byPlace.TryGetValue(place, out var d))
            {
                laid.Add((machine, place, null, EntryOrigin.Machine));
            }
            else if (d.After is not null)
            {
                var own = EntryText.Of(form, d.After);
                laid.Add(own.SaysAs(machine) ? (machine, place, d, EntryOrigin.Accepted) : (own, place, d, EntryOrigin.Person));
            }
        }
        foreach (var d in decided.Where((d, i) => places[i] < 0 && d.After is not null))
        {
            var own = EntryText.Of(form, d.After!);
            var next = laid.FindIndex(l => l.Text.Span.Start > own.Span.Start);
            laid.Insert(next < 0 ? laid.Count : next, (own, -1, d, EntryOrigin.Person));
        }
        return laid;
    }
}
