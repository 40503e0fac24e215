namespace Chancery.Register;

/// <summary>Gathers what single reports say of one person. Reports come in any order; one person's entries one after the other.</summary>
/// <param name="country">Code of the state or body that the person acts for.</param>
public sealed class PersonSummary(string? country)
{
    private readonly List<(string Office, DateOnly Seen, string Report)> _offices = [];
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);
    private (DateOnly Seen, string Report) _latest = (DateOnly.MinValue, "");
    private string _name = "";
    private DateOnly? _first;
    private DateOnly? _last;
    private int _mentions;
    private int _events;

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

    /// <summary>All of it.</summary>
    public PersonEntry Build() => new(_name, country, Offices(), _first, _last, _reports.Count, _mentions, _events);

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
