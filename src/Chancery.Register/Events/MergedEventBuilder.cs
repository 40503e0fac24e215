using Chancery.Model;

namespace Chancery.Register.Events;

/// <summary>Says what all entries of one event say together.</summary>
internal static class MergedEventBuilder
{
    /// <summary>The event of some entries, in any order.</summary>
    public static MergedEvent Build(DecidedGroup group)
    {
        var told = group.Told.Order(ToldEvent.Order).ToList();
        var support = Support(told);
        var lifeLine = LifeLine(told);
        return new MergedEvent(told[0].Id, Event(told, support, lifeLine), support, Witnesses(told), lifeLine) { Decisions = group.Decisions };
    }

    /// <summary>True where an entry says of a disputed field what cannot be true together with the value that most give.</summary>
    public static bool Contradicts(ToldEvent told, FieldSupport dispute) => dispute.Field switch
    {
        EventField.Date => told.Event.Date is { } date && !date.IsCompatibleWith(EdtfDate.Parse(dispute.Values[0].Value)),
        EventField.Status => StatusOf(told).Code() is var status && status != dispute.Values[0].Value && (status == EventStatus.Held.Code() || status == EventStatus.Off.Code()),
        _ => false,
    };

    private static CodedEvent Event(List<ToldEvent> told, List<FieldSupport> support, List<LifeStage> lifeLine)
    {
        var best = Best(told);
        return best with
        {
            Date = Value(support, EventField.Date) is { } date ? EdtfDate.Parse(date) : null,
            Mode = Value(support, EventField.Mode) is { } mode && Ontology.TryParseMode(mode, out var known) ? known : best.Mode,
            Place = Value(support, EventField.Place),
            Status = Outcome(lifeLine),
        };
    }

    // Those whose wording of the sides most others share; of a contact among those that name most.
    private static CodedEvent Best(List<ToldEvent> told)
    {
        var most = told[0].Event.Type == EventType.Consult ? told.Max(t => t.Names.Count) : -1;
        return told.Where(t => most < 0 || t.Names.Count == most).GroupBy(t => Wording(t.Event), StringComparer.Ordinal).MaxBy(g => g.Count())!.First().Event;
    }

    private static string Wording(CodedEvent coded) => string.Join(';', coded.Actors.Concat(coded.Recipients));

    private static string? Value(List<FieldSupport> support, EventField field) => support.Find(s => s.Field == field)?.Values[0].Value;

    private static List<FieldSupport> Support(List<ToldEvent> told)
    {
        var dates = Values(told, t => t.Event.Date?.ToString());
        // A day says more than the month that it lies in, whoever says so.
        dates = [.. dates.OrderBy(d => EdtfDate.Parse(d.Value).Precision != EdtfPrecision.Day)];
        var statuses = Values(told, t => StatusOf(t).Code());
        var support = new List<FieldSupport>
        {
            new(EventField.Date, null, dates, IsDisputed(dates)),
            new(EventField.Mode, null, Values(told, t => t.Event.Mode.Code()), false),
        };
        support.AddRange(People(told));
        support.Add(new(EventField.Place, null, Values(told, t => t.Event.Place), false));
        support.Add(new(EventField.Status, null, statuses, statuses.Any(s => s.Value == EventStatus.Held.Code()) && statuses.Any(s => s.Value == EventStatus.Off.Code())));
        support.RemoveAll(s => s.Values.Count == 0);
        return support;
    }

    private static bool IsDisputed(List<SupportedValue> dates)
    {
        var known = dates.ConvertAll(d => EdtfDate.Parse(d.Value));
        return known.Exists(a => known.Exists(b => !a.IsCompatibleWith(b)));
    }

    // Forms of one name count together, in the form that most give.
    private static IEnumerable<FieldSupport> People(List<ToldEvent> told)
    {
        var sides = told.SelectMany(t => t.Event.Actors.Concat(t.Event.Recipients)).Where(s => s.Name is not null).Select(s => s.Country).Distinct(StringComparer.Ordinal);
        foreach (var side in sides.Order(StringComparer.Ordinal))
        {
            yield return new FieldSupport(EventField.Person, side, Gather(told, t => Names(t.Event, side), NameWords.Folded), false);
        }
    }

    private static IEnumerable<string> Names(CodedEvent coded, string? side) =>
        coded.Actors.Concat(coded.Recipients).Where(s => string.Equals(s.Country, side, StringComparison.Ordinal)).Select(s => s.Name).OfType<string>();

    private static List<SupportedValue> Values(List<ToldEvent> told, Func<ToldEvent, string?> value) =>
        Gather(told, t => value(t) is { } v ? [v] : [], v => v);

    private static List<SupportedValue> Gather(List<ToldEvent> told, Func<ToldEvent, IEnumerable<string>> values, Func<string, string> key) =>
        [.. told
            .SelectMany(t => values(t).Select(v => (Value: v, Told: t)))
            .GroupBy(v => key(v.Value), StringComparer.Ordinal)
            .Select(g => new SupportedValue(
                g.GroupBy(v => v.Value, StringComparer.Ordinal).OrderByDescending(v => v.Count()).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key,
                g.Select(v => v.Told.Wire).Distinct().Count(),
                g.Select(v => v.Told.Report.Hash).Distinct(StringComparer.Ordinal).Count())
            {
                FirstSeen = g.Min(v => v.Told.Seen?.First.At),
                LastSeen = g.Max(v => v.Told.Seen?.Last.At),
            })
            .OrderByDescending(v => v.Witnesses)
            .ThenByDescending(v => v.Reports)
            .ThenBy(v => v.Value, StringComparer.Ordinal)];

    private static List<Witness> Witnesses(List<ToldEvent> told) =>
        [.. told.GroupBy(t => t.Wire).Select(g => new Witness([.. g.Select(t => new TimelineEntry(t.Event, t.Report) { Id = t.Id, Origin = t.Origin, Decision = t.Decision, Seen = t.Seen })]))];

    private static List<LifeStage> LifeLine(List<ToldEvent> told) =>
        [.. told
            .GroupBy(StatusOf)
            .Select(g => new LifeStage(g.Key, g.Min(t => t.Report.Published), g.Max(t => t.Report.Published), g.Select(t => t.Wire).Distinct().Count()))
            .OrderBy(s => s.First ?? DateOnly.MaxValue)
            .ThenBy(s => Stage(s.Status))];

    // What a report tells as held before the day that it tells is not held yet.
    private static EventStatus StatusOf(ToldEvent told) =>
        told.Event.Status == EventStatus.Held && told.Event.Date?.First is { } first && told.Report.Published < first ? EventStatus.Planned : told.Event.Status;

    // Held is held, whatever was said before; what is off may have been planned anew since.
    private static EventStatus Outcome(List<LifeStage> lifeLine)
    {
        var held = lifeLine.Find(s => s.Status == EventStatus.Held);
        return held is not null ? held.Status : lifeLine.MaxBy(s => (s.Last ?? DateOnly.MinValue, Stage(s.Status)))!.Status;
    }

    private static int Stage(EventStatus status) => status switch
    {
        EventStatus.Possible => 0,
        EventStatus.Proposed => 1,
        EventStatus.Planned => 2,
        EventStatus.Off => 3,
        _ => 4,
    };
}
