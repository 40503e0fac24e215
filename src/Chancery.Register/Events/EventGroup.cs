using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>Entries that are held for one event.</summary>
internal sealed class EventGroup
{
    private readonly List<ToldEvent> _told = [];
    private readonly HashSet<long> _wires = [];

    /// <summary>A group of its first entries.</summary>
    public EventGroup(DateOnly day, SideNames names, IEnumerable<ToldEvent> told)
    {
        Day = day;
        Names = names;
        Add(names, told);
    }

    /// <summary>The day around which it lies; of a month the first.</summary>
    public DateOnly Day { get; }

    /// <summary>Who takes part, by those that name them best.</summary>
    public SideNames Names { get; private set; }

    /// <summary>The entries.</summary>
    public IReadOnlyList<ToldEvent> Told => _told;

    /// <summary>How many independent reports tell it.</summary>
    public int Witnesses => _wires.Count;

    /// <summary>True where it is told as called off and as nothing else.</summary>
    public bool IsOff => _told.TrueForAll(t => t.Event.Status == EventStatus.Off);

    /// <summary>Takes in further entries.</summary>
    public void Add(SideNames names, IEnumerable<ToldEvent> told)
    {
        Names = Names.FilledFrom(names);
        foreach (var one in told)
        {
            _told.Add(one);
            _wires.Add(one.Wire);
        }
    }

    /// <summary>True where one report, or copies of one, tells of both as of two.</summary>
    public bool IsToldApartFrom(EventGroup other) => _wires.Overlaps(other._wires);
}
