using Chancery.Register.Review;

namespace Chancery.Register.Events;

/// <summary>
/// Joins and parts the program's events as people decided. Decisions are heeded in the order in which they were made, so that a later
/// one wins. A function of the events and the decisions alone.
/// </summary>
internal static class EventRegrouping
{
    /// <summary>The events as they are by some decisions.</summary>
    public static List<List<ToldEvent>> Apply(IEnumerable<IReadOnlyList<ToldEvent>> events, IEnumerable<ReviewDecision> decisions)
    {
        var all = events.Select(e => e.ToList()).ToList();
        foreach (var decision in decisions.OrderBy(d => d.Id))
        {
            var parts = decision.Members.Where(m => m.Ordinal is not null).DistinctBy(m => (m.Report, m.Ordinal)).ToDictionary(m => (m.Report, m.Ordinal!.Value), m => m.Part);
            all = decision.Act == ReviewAct.Merge ? Joined(all, parts) : [.. all.SelectMany(e => Parted(e, parts))];
        }
        return all;
    }

    // Each of the events that were merged is today the one that has most of its entries: which entries tell it is the program's business.
    private static List<List<ToldEvent>> Joined(List<List<ToldEvent>> events, Dictionary<(string, int), int> parts)
    {
        var joined = parts.Values.Distinct()
            .Select(part => events
                .Select(e => (Event: e, Entries: e.Count(t => Part(t, parts) == part)))
                .Where(e => e.Entries > 0)
                .OrderByDescending(e => e.Entries)
                .ThenBy(e => e.Event.Order(ToldEvent.Order).First(), ToldEvent.Order)
                .Select(e => e.Event)
                .FirstOrDefault())
            .OfType<List<ToldEvent>>()
            .ToHashSet();
        return joined.Count < 2 ? events : [.. events.Where(e => !joined.Contains(e)), [.. joined.SelectMany(e => e)]];
    }

    // What came since goes with the copies of a report that somebody looked at; else with those that say the same.
    private static IEnumerable<List<ToldEvent>> Parted(List<ToldEvent> told, Dictionary<(string, int), int> parts)
    {
        var apart = told.FindAll(t => Part(t, parts) == 1);
        var rest = told.FindAll(t => Part(t, parts) == 0);
        if (apart.Count == 0 || rest.Count == 0)
        {
            return [told];
        }
        var likenesses = Likenesses.Select(l => (Of: l, Apart: apart.Select(l).ToHashSet(), Left: rest.Select(l).ToHashSet())).ToList();
        var sides = told.ToLookup(t => Part(t, parts) is { } part
            ? part == 1
            : likenesses.Select(l => (Apart: l.Apart.Contains(l.Of(t)), Left: l.Left.Contains(l.Of(t)))).FirstOrDefault(l => l.Apart != l.Left).Apart);
        return [[.. sides[false]], [.. sides[true]]];
    }

    private static Func<ToldEvent, object?>[] Likenesses { get; } = [t => t.Wire, t => (t.Event.Date, t.Names.Key), t => t.Event.Date];

    private static int? Part(ToldEvent told, Dictionary<(string, int), int> parts) => parts.TryGetValue((told.Report.Hash, told.Ordinal), out var part) ? part : null;
}
