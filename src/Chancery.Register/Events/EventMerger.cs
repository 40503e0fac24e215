using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>
/// Finds which entries of one block are one event. A function of the entries alone: it does not matter in which order they
/// came. Entries of one day belong together unless they name different people. Of contacts, a neighbouring day that fewer
/// reports tell is a dispute about the same one, and a month or some days mean the only one that lies in them; both only
/// where all sides are named. A month alone is no date to know an event by. How it falls out depends on nothing farther away than
/// <see cref="Reach"/> days.
/// </summary>
internal static class EventMerger
{
    /// <summary>The days around a month that have to be looked at to know its events.</summary>
    public const int Reach = 14;

    // So many times as many witnesses leave no doubt which of several events of a day, or a month, a report means.
    private const int ByFar = 3;

    /// <summary>The events of the entries of one block that tell a day, a month or some days.</summary>
    public static IReadOnlyList<EventGroup> Merge(IReadOnlyList<ToldEvent> told)
    {
        var groups = new List<EventGroup>();
        foreach (var day in told.Where(t => t.Day is not null).GroupBy(t => t.Day!.Value).OrderBy(g => g.Key))
        {
            groups.AddRange(OfDay(day.Key, [.. day]));
        }
        if (told.Count > 0 && told[0].Event is { Type: EventType.Consult, Mode: not EventMode.Multilateral })
        {
            groups = JoinNeighbours(groups);
            AddCoarse(groups, told.Where(t => t.IsCoarse));
        }
        return groups;
    }

    // The entries that name most go first; one that may belong to several stays apart.
    private static List<EventGroup> OfDay(DateOnly day, IReadOnlyList<ToldEvent> told)
    {
        var groups = new List<EventGroup>();
        var named = told.GroupBy(t => t.Names.Key, StringComparer.Ordinal).OrderByDescending(g => g.First().Names.Count).ThenBy(g => g.Key, StringComparer.Ordinal);
        foreach (var alike in named)
        {
            var names = alike.First().Names;
            if (Only(groups, names, alike) is { } group)
            {
                group.Add(names, alike);
            }
            else
            {
                groups.Add(new EventGroup(day, names, alike));
            }
        }
        return groups;
    }

    private static EventGroup? Only(List<EventGroup> groups, SideNames names, IEnumerable<ToldEvent> told) =>
        Meant([.. groups.Where(g => g.Names.Admits(names) && (names.Count == 0 || g.Names.Shares(names)))], told);

    // The only one; of several the only one of the same mode, or the one that by far the most tell.
    private static EventGroup? Meant(List<EventGroup> fitting, IEnumerable<ToldEvent> told)
    {
        if (fitting.Count > 1)
        {
            var modes = told.Select(t => t.Event.Mode).ToHashSet();
            fitting = [.. fitting.Where(g => g.Told.Any(t => modes.Contains(t.Event.Mode))).Order(Strength)];
        }
        return fitting.Count == 1 || (fitting.Count > 1 && fitting[0].Witnesses >= fitting[1].Witnesses * ByFar) ? fitting[0] : null;
    }

    // All is decided before anything is joined, so that no day is carried along over several.
    private static List<EventGroup> JoinNeighbours(List<EventGroup> groups)
    {
        var neighbours = groups.ToDictionary(g => g, g => groups.Where(o => AreNeighbours(g, o)).ToList());
        var peaks = groups.Where(g => neighbours[g].TrueForAll(n => Strength.Compare(g, n) < 0)).ToHashSet();
        var leaders = groups.ToDictionary(g => g, g => peaks.Contains(g) ? g : neighbours[g].Where(peaks.Contains).Order(Strength).FirstOrDefault(g));
        foreach (var group in groups.Where(g => leaders[g] != g))
        {
            leaders[group].Add(group.Names, group.Told);
        }
        return [.. groups.Where(g => leaders[g] == g)];
    }

    private static bool AreNeighbours(EventGroup a, EventGroup b) =>
        Math.Abs(a.Day.DayNumber - b.Day.DayNumber) == 1 && a.Names.IsSurely(b.Names) && !a.IsToldApartFrom(b) && a.IsOff == b.IsOff;

    // The strongest first: the most witnesses, then the earlier day.
    private static Comparer<EventGroup> Strength { get; } = Comparer<EventGroup>.Create((a, b) =>
    {
        var order = b.Witnesses.CompareTo(a.Witnesses);
        order = order != 0 ? order : a.Day.CompareTo(b.Day);
        return order != 0 ? order : string.CompareOrdinal(a.Names.Key, b.Names.Key);
    });

    private static void AddCoarse(List<EventGroup> groups, IEnumerable<ToldEvent> coarse)
    {
        var own = coarse
            .GroupBy(t => (Date: t.Event.Date.ToString()!, t.Names.Key, t.Event.Mode))
            .OrderBy(g => g.Key.Date, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Key, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Mode)
            .Select(g => new EventGroup(g.First().Event.Date!.Value.First!.Value, g.First().Names, g))
            .ToList();
        // What each belongs to is decided before anything is added.
        var meant = own.ConvertAll(o => Meant([.. groups.Where(g => Means(o, g))], o.Told));
        foreach (var (i, group) in own.Index())
        {
            if (meant[i] is { } day)
            {
                day.Add(group.Names, group.Told);
            }
            else if (group.Told[0].Event.Date!.Value.Precision == EdtfPrecision.Interval && group.Names.IsSurely(group.Names))
            {
                groups.Add(group);
            }
        }
    }

    // A report that tells both in other ways may mean two; in the same way it only says less the second time.
    private static bool Means(EventGroup coarse, EventGroup day)
    {
        var date = coarse.Told[0].Event.Date!.Value;
        return day.Day >= date.First && day.Day <= date.Last && day.Names.IsSurely(coarse.Names)
            && (!day.IsToldApartFrom(coarse) || day.Told.Any(d => d.Event.Mode == coarse.Told[0].Event.Mode));
    }
}
