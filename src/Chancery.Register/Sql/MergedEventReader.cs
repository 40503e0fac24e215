using System.Globalization;
using Chancery.Model;
using Chancery.Register.Events;
using Chancery.Register.Pairs;

namespace Chancery.Register.Sql;

/// <summary>
/// Reads merged events. They are reckoned for what is asked, and what people decided is laid over them. Nothing of it is kept, so that
/// nothing can be out of date.
/// </summary>
internal sealed class MergedEventReader(SqlSession session)
{
    private const int Chunk = 200;

    private readonly ToldEventReader _reader = new(session);
    private readonly DecidedGroups _groups = new(session, new ToldEventReader(session));

    private static Comparer<MergedEvent> Order { get; } = Comparer<MergedEvent>.Create((a, b) =>
    {
        var order = (a.Event.Date ?? default).CompareTo(b.Event.Date ?? default);
        return order != 0 ? order : string.CompareOrdinal(a.Id, b.Id);
    });

    /// <summary>The merged events that have an entry of the filter's, in the order of a timeline.</summary>
    public IEnumerable<MergedEvent> Read(EventFilter filter)
    {
        if (filter.Limit is not { } limit)
        {
            return Merged(filter, Entries(filter), cut: false);
        }
        // Nobody knows beforehand of how many entries the first so many events are made.
        for (var most = Math.Max(limit, Chunk); ; most *= 2)
        {
            var entries = new TimelinePage(session).Events(Single(filter), most);
            var cut = entries.Count == most;
            var merged = Merged(filter, entries, cut).Take(limit).ToList();
            if (merged.Count == limit || !cut)
            {
                return merged;
            }
        }
    }

    // Where the entries were cut off, what lies so late that a further one may still belong to it or before it is left out.
    private IEnumerable<MergedEvent> Merged(EventFilter filter, IEnumerable<long> entries, bool cut)
    {
        var seen = new HashSet<long>();
        var waiting = new PriorityQueue<MergedEvent, MergedEvent>(Order);
        // What a person merged may lie anywhere before or behind the entry that leads to it.
        foreach (var told in Decided(filter).Where(t => Admits(filter, t.Event)))
        {
            Add(told);
        }
        foreach (var told in entries.Chunk(Chunk).SelectMany(InOrder).Where(t => Admits(filter, t.Event)))
        {
            // A merged event may lie a day before the entry that led to it, or later in its month.
            while (waiting.TryPeek(out var next, out _) && FirstDay(next.Event) is { } day && (FirstDay(told.Event) is not { } now || day < now.AddDays(-1)))
            {
                yield return waiting.Dequeue();
            }
            Add(told);
        }
        while (!cut && waiting.TryDequeue(out var merged, out _))
        {
            yield return merged;
        }

        void Add(ToldEvent told)
        {
            if (seen.Contains(told.Entry) || !IsKnown(told, filter))
            {
                return;
            }
            var group = _groups.Of(told);
            seen.UnionWith(group.Told.Select(t => t.Entry));
            var merged = MergedEventBuilder.Build(group with { Told = [.. group.Told.Where(t => IsKnown(t, filter))] });
            if (merged.Witnesses.Count >= filter.LeastWitnesses && (!filter.DisputedOnly || merged.Disputes.Any()))
            {
                waiting.Enqueue(merged, merged);
            }
        }
    }

    private static bool IsKnown(ToldEvent told, EventFilter filter) => filter.KnownBy is not { } day || told.Reported <= day;

    // What a page of entries, which knows of one state, leaves open.
    private static bool Admits(EventFilter filter, CodedEvent coded) =>
        filter.Countries.Skip(1).All(c => IsSide(coded, c)) && (filter.AnyOf.Count == 0 || filter.AnyOf.Any(c => IsSide(coded, c))) && (filter.Words.Count == 0 || Says(coded, filter.Words));

    private static bool Says(CodedEvent coded, IReadOnlyList<string> words) =>
        coded.Evidence.Count > 0 && NameWords.Exact(coded.Evidence[0].Wording) is var passage && words.Any(w => passage.Contains(NameWords.Exact(w), StringComparison.Ordinal));

    private static bool IsSide(CodedEvent coded, string country) => coded.Actors.Concat(coded.Recipients).Any(s => s.Country == country);

    /// <summary>The entries that a range of dates drops because their year is not known.</summary>
    public int CountUndated(EventFilter filter) => !filter.HasRange ? 0
        : Conditions(filter with { From = null, To = null }, "SELECT count(*)").Add("AND e.first_day IS NULL").Rows(session).Select(r => r.GetInt32(0)).Single();

    /// <summary>The merged event that an entry of this id belongs to, with all evidence; null for none.</summary>
    public MergedEvent? Find(string id) => Group(id) is { } group ? Whole(group) : null;

    /// <summary>The entries of the event that an entry of this id belongs to; null for none.</summary>
    public DecidedGroup? Group(string id) => new EventFinder(session, _reader).Find(id) is { } told ? _groups.Of(told) : null;

    /// <summary>The merged events of a block that begin before a day, made of the latest so many entries, in no particular order.</summary>
    public IReadOnlyList<MergedEvent> Before(string block, DateOnly day, int most, out bool isCut)
    {
        var entries = new SqlQuery()
            .AddIf(unchecked((long)StableHash.Of(block)), "SELECT e.entry_id FROM event e WHERE e.block = {0}")
            .AddIf(SqlRow.Written(day), "AND e.first_day < {0}")
            .AddIf(most, "ORDER BY e.first_day DESC, e.entry_id LIMIT {0}")
            .Rows(session)
            .Select(r => r.GetInt64(0))
            .ToList();
        isCut = entries.Count == most;
        return [.. Of(entries.Chunk(Chunk).SelectMany(InOrder).Where(t => t.Block == block))];
    }

    /// <summary>The merged events that entries belong to, each once, in the order of the entries.</summary>
    public IEnumerable<MergedEvent> Of(IEnumerable<ToldEvent> entries)
    {
        var seen = new HashSet<long>();
        foreach (var told in entries.Where(t => !seen.Contains(t.Entry)))
        {
            var group = _groups.Of(told);
            seen.UnionWith(group.Told.Select(t => t.Entry));
            yield return MergedEventBuilder.Build(group);
        }
    }

    /// <summary>The merged events of which a report claims a place among their like, with all evidence, in the report's order.</summary>
    public IEnumerable<MergedEvent> Claimed(string hash) =>
        _reader.Reports(hash).Select(_reader.Whole).Where(t => t.Event.Claims.Count > 0).OrderBy(t => t.Ordinal).ToList()
            .Select(t => Whole(_groups.Of(t))).DistinctBy(m => m.Id);

    /// <summary>The places of a report's events of which more reports say what cannot be true together with them.</summary>
    public HashSet<int> Disputed(string hash) =>
        [.. _reader.Reports(hash).Where(t => t.Report.Hash == hash && MergedEventBuilder.Build(_groups.Of(t)).Disputes.Any(d => MergedEventBuilder.Contradicts(t, d))).Select(t => t.Ordinal)];

    private MergedEvent Whole(DecidedGroup group) => MergedEventBuilder.Build(group with { Told = [.. group.Told.Select(_reader.Whole)] });

    // The entries of events that people merged or split, as far as the filter admits them.
    private IEnumerable<ToldEvent> Decided(EventFilter filter)
    {
        foreach (var entries in _groups.Entries().Chunk(Chunk))
        {
            var admitted = Conditions(filter, "SELECT e.entry_id", entries).Add(Dated(filter)).Rows(session).Select(r => r.GetInt64(0)).ToList();
            foreach (var told in _reader.Entries(admitted))
            {
                yield return told;
            }
        }
    }

    // All of them: other queries are asked while they are gone through.
    private List<long> Entries(EventFilter filter) =>
        [.. Conditions(filter, "SELECT e.entry_id")
            .Add(Dated(filter))
            .Add("ORDER BY e.first_day NULLS LAST, e.entry_id")
            .Rows(session)
            .Select(r => r.GetInt64(0))];

    private static string Dated(EventFilter filter) => filter.UndatedOnly ? "AND e.first_day IS NULL" : filter.HasRange ? "AND e.first_day IS NOT NULL" : "";

    private static TimelineFilter Single(EventFilter filter) =>
        new() { From = filter.From, To = filter.To, Country = filter.Countries.Count > 0 ? filter.Countries[0] : null, Person = filter.Person, Type = filter.Type, UndatedOnly = filter.UndatedOnly };

    private IEnumerable<ToldEvent> InOrder(IReadOnlyList<long> entries)
    {
        var told = _reader.Entries(entries).ToDictionary(t => t.Entry);
        return entries.Select(e => told[e]);
    }

    private SqlQuery Conditions(EventFilter filter, string select, long[]? among = null)
    {
        var query = new SqlQuery()
            .Add(select)
            .Add("FROM event e WHERE 1 = 1")
            .Add(among is null ? "" : string.Create(CultureInfo.InvariantCulture, $"AND e.entry_id IN ({string.Join(", ", among)})"))
            .AddIf(SqlRow.Written(filter.From), "AND e.last_day >= {0}")
            .AddIf(SqlRow.Written(filter.To), "AND e.first_day <= {0}")
            .AddIf(filter.Type?.Code(), "AND e.type = {0}")
            .AddIf(SqlRow.Written(filter.KnownBy), $"AND (SELECT {ReportedDay.Sql} FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id = e.entry_id) <= {{0}}");
        foreach (var country in filter.Countries)
        {
            // Of a few entries the sides are looked at; of all, those of the state.
            query.AddIf(country, among is null
                ? "AND e.entry_id IN (SELECT x.event_id FROM side x WHERE x.country = {0})"
                : "AND EXISTS (SELECT 1 FROM side x WHERE x.event_id = e.entry_id AND x.country = {0})");
        }
        if (filter.AnyOf.Count > 0)
        {
            var separator = "AND EXISTS (SELECT 1 FROM side y WHERE y.event_id = e.entry_id AND y.country IN (";
            foreach (var country in filter.AnyOf)
            {
                query.AddIf(country, separator + "{0}");
                separator = ", ";
            }
            query.Add("))");
        }
        return query.AddName(session.Dialect, filter.Person, "x.name", "AND EXISTS (SELECT 1 FROM side x WHERE x.event_id = e.entry_id ", ")");
    }

    private static DateOnly? FirstDay(CodedEvent coded) => coded.Date?.First ?? coded.Date?.Last;
}
