using System.Data.Common;
using Chancery.Model;

namespace Chancery.Register.Sql;

/// <summary>
/// Finds the first events of a timeline without reading those behind them: of each extent in the order of an index, then the
/// earliest of all. What it reads grows with the page, not with the register.
/// </summary>
internal sealed class TimelinePage(SqlSession session)
{
    // A name of more than so many people is found soon by going through the events.
    private const int MostNames = 64;

    /// <summary>The ids of the events, in the order of the timeline.</summary>
    /// <param name="filter">Which events.</param>
    /// <param name="limit">How many at most.</param>
    public IReadOnlyList<long> Events(TimelineFilter filter, int limit)
    {
        var names = Names(filter);
        var found = new List<Place>();
        foreach (var extent in filter.UndatedOnly ? [] : EventExtent.Known)
        {
            found.AddRange(names.SelectMany(n => Of(filter, n, extent, limit)));
        }
        if (found.Count < limit && !filter.HasRange)
        {
            found.AddRange(names.SelectMany(n => Of(filter, n, EventExtent.Unknown, limit - found.Count)));
        }
        // Two names may be sides of one event.
        return [.. found.Distinct().Order().Take(limit).Select(p => p.Event)];
    }

    // Null alone where no index of names helps.
    private List<string?> Names(TimelineFilter filter)
    {
        List<string?> names = filter.Person is { } person ? [.. SideNameTable.Find(session, person, MostNames + 1)] : [null];
        return names.Count <= MostNames ? names : [null];
    }

    private List<Place> Of(TimelineFilter filter, string? name, int extent, int limit)
    {
        // Found by the index of the side where a name or a state is asked for, else by the event's own.
        var bySide = name is not null || filter.Country is not null;
        var row = bySide ? "x" : "e";
        var query = new SqlQuery().Add(bySide
            // One may be two sides of one event.
            ? "SELECT DISTINCT e.entry_id, x.first_day, x.last_day, x.hash_start, e.date, a.hash, n.ordinal FROM side x JOIN event e ON e.entry_id = x.event_id"
            : "SELECT e.entry_id, e.first_day, e.last_day, e.hash_start, e.date, a.hash, n.ordinal FROM event e");
        query.Add("JOIN entry n ON n.id = e.entry_id JOIN article a ON a.id = n.article_id")
            .AddIf(extent, $"WHERE {row}.extent = {{0}}")
            .AddIf(name, "AND x.name_exact = {0}")
            .AddIf(filter.Country, name is null ? "AND x.country = {0}" : "AND EXISTS (SELECT 1 FROM side y WHERE y.event_id = e.entry_id AND y.country = {0})");
        if (filter.From is { } from)
        {
            query.AddIf(SqlRow.Written(EventExtent.EarliestStart(extent, from)), $"AND {row}.first_day >= {{0}}")
                .AddIf(SqlRow.Written(from), $"AND {row}.last_day >= {{0}}");
        }
        return [.. query
            .AddIf(SqlRow.Written(filter.To), $"AND {row}.first_day <= {{0}}")
            .AddIf(filter.Type?.Code(), "AND e.type = {0}")
            .AddName(session.Dialect, name is null ? filter.Person : null, "z.name", "AND EXISTS (SELECT 1 FROM side z WHERE z.event_id = e.entry_id ", ")")
            .Add(extent == EventExtent.Unknown ? "ORDER BY e.date NULLS LAST, a.hash, n.ordinal" : $"ORDER BY {row}.first_day, {row}.last_day, {row}.hash_start, a.hash, n.ordinal")
            .AddIf(limit, "LIMIT {0}")
            .Rows(session)
            .Select(Read)];
    }

    private static Place Read(DbDataReader row) => new(row.GetInt64(0), row.Text(1), row.Text(2), row.IsDBNull(1) ? row.Text(4) : null, row.GetString(5), row.GetInt32(6));

    /// <summary>Where an event stands in the timeline; the date only where its days are not known.</summary>
    private readonly record struct Place(long Event, string? First, string? Last, string? Date, string Hash, int Ordinal) : IComparable<Place>
    {
        public int CompareTo(Place other)
        {
            var order = Compare(First, other.First);
            order = order != 0 ? order : Compare(Last, other.Last);
            order = order != 0 ? order : Compare(Date, other.Date);
            order = order != 0 ? order : string.CompareOrdinal(Hash, other.Hash);
            return order != 0 ? order : Ordinal.CompareTo(other.Ordinal);
        }

        // What is not known comes last.
        private static int Compare(string? a, string? b) => a is null || b is null ? (a is null).CompareTo(b is null) : string.CompareOrdinal(a, b);
    }
}
