using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Relations;

/// <summary>Measures how two parties of a dossier deal with each other, month by month, by merged events: ten reports of one call are one call.</summary>
public sealed class RelationReader(IRegister register, OfficeLevels levels)
{
    private const int Quads = 4;
    private const int Months = 12;

    private readonly ContactRank _rank = new(levels);

    /// <summary>The days that are asked for: where nothing else is said, the year that ends with the last day or the day itself.</summary>
    public static (DateOnly From, DateOnly To) Range(DateOnly day, DateOnly? from, DateOnly? to) => (from ?? (to ?? day).AddMonths(-Months).AddDays(1), to ?? day);

    /// <summary>The measures.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">What was reported later does not count.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    public RelationReading Read(DossierDefinition dossier, DateOnly day, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var months = new List<RelationMonth>();
        var noMonth = 0;
        foreach (var (one, other) in dossier.Pairs)
        {
            var events = register.Events(new EventFilter { From = from, To = to, Countries = [one, other], KnownBy = day }).Where(e => IsBetween(e.Event, one, other) && !BeganBefore(e.Event, from)).ToList();
            noMonth += events.Count(e => Month(e.Event) is null);
            var codes = Codes(new PairFilter(one, other, day) { From = from, To = to });
            months.AddRange(events.Where(e => Month(e.Event) is not null).GroupBy(e => Month(e.Event)!.Value).OrderBy(g => g.Key).Select(g => Measure(one, other, g.Key, [.. g], codes)));
        }
        return new RelationReading(dossier, day, from, to, months, noMonth);
    }

    private RelationMonth Measure(string one, string other, DateOnly month, List<MergedEvent> events, CodeTable codes)
    {
        var contacts = events.Where(e => e.Event.Type == EventType.Consult).Select(e => _rank.Of(e.Event, one, other)).ToList();
        var acts = events.Where(e => e.Event.Type != EventType.Consult).Select(codes.Of).ToList();
        var coded = events.Select(codes.Of).OfType<EventCode>().ToList();
        return new RelationMonth(one, other, month)
        {
            Contacts = contacts.OfType<ContactLevel>().CountBy(l => l).ToDictionary(),
            OfUnknownLevel = contacts.Count(l => l is null),
            Quads = [.. Enumerable.Range(1, Quads).Select(q => acts.Count(a => a?.Quad == q))],
            Goldstein = coded.Aggregate(default(WeightSum), (sum, c) => sum.With(c.Goldstein)),
            Plover = coded.Aggregate(default(WeightSum), (sum, c) => c.Scale is { } scale ? sum.With(scale) : sum),
            Reports = events.Sum(e => e.Reports),
        };
    }

    // Merged events do without the codes of their entries.
    private CodeTable Codes(PairFilter filter) => new(Enum.GetValues<EventType>().SelectMany(type => (type == EventType.Consult ? [filter] : new[] { filter, filter with { Side = filter.Other, Other = filter.Side } })
        .SelectMany(f => register.Pairs.Events(type, EventStatus.Held, f))));

    // A contact of both, or an act of one upon the other, that took place. What two do together upon a third is none.
    private static bool IsBetween(CodedEvent coded, string one, string other) => coded.Status == EventStatus.Held
        && (coded.Type == EventType.Consult || coded.Recipients.Count == 0
            ? Has(coded.Actors.Concat(coded.Recipients), one) && Has(coded.Actors.Concat(coded.Recipients), other)
            : (Has(coded.Actors, one) && Has(coded.Recipients, other)) || (Has(coded.Actors, other) && Has(coded.Recipients, one)));

    private static bool Has(IEnumerable<Side> sides, string party) => sides.Any(s => s.Country == party);

    // It stands in a month before, and only went on.
    private static bool BeganBefore(CodedEvent coded, DateOnly day) => Month(coded) is not null && (coded.Date!.Value.First ?? coded.Date.Value.Last) < day;

    // The month in which an event began, where its date allows for one alone.
    private static DateOnly? Month(CodedEvent coded)
    {
        if (coded.Date is not { } date || (date.First ?? date.Last) is not { } first)
        {
            return null;
        }
        var month = new DateOnly(first.Year, first.Month, 1);
        return date.Precision == EdtfPrecision.Interval || (date.Last ?? first) < month.AddMonths(1) ? month : null;
    }
}
