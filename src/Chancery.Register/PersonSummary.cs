namespace Chancery.Register;

/// <summary>Gathers what single reports say of one person. Reports come in any order; one person's entries one after the other.</summary>
/// <param name="key">The name under which the person is looked up, <see cref="NameWords.Exact"/>.</param>
/// <param name="country">Code of the state or body that the person acts for.</param>
public sealed class PersonSummary(string key, string? country)
{
    private readonly List<string> _keys = [key];
    private readonly List<(string Office, DateOnly Seen, string Report)> _offices = [];
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private (DateOnly Seen, string Report) _latest = (DateOnly.MinValue, "");
    private string _name = "";
    private DateOnly? _first;
    private DateOnly? _last;
    private int _mentions;
    private int _events;

    /// <summary>The name under which the person is looked up.</summary>
    public string Key { get; } = key;

    /// <summary>The words of <see cref="Key"/>; the key itself where it has none.</summary>
    public IReadOnlyList<string> Words { get; } = key.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } words ? words : [key];

    /// <summary>Code of the state or body that the person acts for.</summary>
    public string? Country { get; } = country;

    /// <summary>A report names the person.</summary>
    public void Named(string name, string? office, int mentions, DateOnly? published, string report)
    {
        _reports.Add(report);
        _mentions += mentions;
        Seen(published, published);
        var seen = (published ?? DateOnly.MinValue, report);
        if (_name.Length == 0 || seen.CompareTo(_latest) > 0)
        {
            _latest = seen;
            _name = name;
        }
        if (office is not null)
        {
            _offices.Add((office, seen.Item1, report));
        }
    }

    /// <summary>The person is a side of an event; its days are those of an event that was held, else null.</summary>
    public void TookPart(DateOnly? first, DateOnly? last)
    {
        _events++;
        Seen(first, last);
    }

    /// <summary>True when one of the person's forms has every word that <see cref="NameWords.Query"/> gives for a name.</summary>
    public bool Answers(string name)
    {
        var (words, exact) = NameWords.Query(name);
        return words.Count > 0 && _keys.Exists(k => words.All((exact ? k : NameWords.Folded(k)).Contains));
    }

    /// <summary>True when a form of this person is longer than the other's name and opens or closes with it.</summary>
    internal bool HasFormAround(PersonSummary other) =>
        _keys.Exists(k => k.Length > other.Key.Length && (k.StartsWith(other.Key, StringComparison.Ordinal) || k.EndsWith(other.Key, StringComparison.Ordinal)));

    internal bool SharesReport(PersonSummary other) => _reports.Overlaps(other._reports);

    /// <summary>The other is this person under a shorter name.</summary>
    internal void TakeIn(PersonSummary other)
    {
        _keys.AddRange(other._keys);
        _offices.AddRange(other._offices);
        _reports.UnionWith(other._reports);
        _mentions += other._mentions;
        _events += other._events;
        Seen(other._first, other._last);
    }

    /// <summary>All of it.</summary>
    public PersonEntry Build() => new(_name, Country, Offices(), _first, _last, _reports.Count, _mentions, _events);

    private void Seen(DateOnly? first, DateOnly? last)
    {
        _first = first is { } f && !(f >= _first) ? f : _first;
        _last = last is { } l && !(l <= _last) ? l : _last;
    }

    private string[] Offices() =>
    [
        .. _offices.OrderByDescending(o => o.Seen)
            .ThenByDescending(o => o.Report, StringComparer.Ordinal)
            .Select(o => o.Office)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
