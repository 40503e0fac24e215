using Chancery.Register.Events;

namespace Chancery.Register.Sql;

/// <summary>
/// Reckons which entries are one event, whatever people decided: of an entry the entries of the same block around its month are read
/// and merged.
/// </summary>
internal sealed class MachineGroups(ToldEventReader reader)
{
    private const int MostMonths = 400;

    private readonly Dictionary<(string Block, int Month), Dictionary<long, EventGroup>> _months = [];

    /// <summary>The entries that are one event with an entry, and it.</summary>
    public IReadOnlyList<ToldEvent> Of(ToldEvent told)
    {
        if (told.Block is { } block && (told.Day ?? (told.IsCoarse ? told.Event.Date!.Value.First : null)) is { } day)
        {
            // Where the event lies in another month than the entry, that month knows best what belongs to it.
            if (Month(block, day).TryGetValue(told.Entry, out var group)
                && (group.Day.Month == day.Month || Month(block, group.Day).TryGetValue(told.Entry, out group)))
            {
                return group.Told;
            }
        }
        return Copies(told);
    }

    // What nothing dates finely enough is one only where copies of one text say it in the same words.
    private List<ToldEvent> Copies(ToldEvent told)
    {
        var copies = reader.Copies(told.Wire).Where(c => c.Block == told.Block && c.Event.Type == told.Event.Type && c.Event.Date == told.Event.Date
            && c.Names.Key == told.Names.Key && Wording(c) == Wording(told)).ToList();
        return copies.Count > 0 ? copies : [told];
    }

    private static string? Wording(ToldEvent told) => told.Event.Evidence.Count > 0 ? told.Event.Evidence[0].Wording : null;

    private Dictionary<long, EventGroup> Month(string block, DateOnly day)
    {
        var month = new DateOnly(day.Year, day.Month, 1);
        if (!_months.TryGetValue((block, month.DayNumber), out var groups))
        {
            if (_months.Count >= MostMonths)
            {
                _months.Clear();
            }
            var told = reader.Block(block, Moved(month, -EventMerger.Reach), Moved(month, EventMerger.Reach + DateTime.DaysInMonth(day.Year, day.Month)));
            told.Sort(ToldEvent.Order);
            groups = EventMerger.Merge(told).SelectMany(g => g.Told.Select(t => (t.Entry, Group: g))).ToDictionary(g => g.Entry, g => g.Group);
            _months.Add((block, month.DayNumber), groups);
        }
        return groups;
    }

    private static DateOnly Moved(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
