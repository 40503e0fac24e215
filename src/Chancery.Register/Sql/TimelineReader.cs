using System.Data.Common;
using System.Globalization;
using Chancery.Model;

namespace Chancery.Register.Sql;

/// <summary>Reads the timeline.</summary>
internal sealed class TimelineReader(SqlSession session)
{
    // Events read by one statement, of those that a page is made of.
    private const int Together = 200;

    // One row a side; rows of one event stand together.
    private const string Columns =
        $"""
        SELECT e.entry_id, e.type, e.mode, e.date, e.status, e.place, n.first, n.past, n.wording, n.rule,
            d.role, d.country, d.name, d.office, n.detail, {SqlRow.ReportColumns}, n.origin, n.decision

        """;

    private const string Tables =
        """
        FROM event e
        JOIN entry n ON n.id = e.entry_id
        JOIN article a ON a.id = n.article_id
        LEFT JOIN side d ON d.event_id = e.entry_id
        WHERE 1 = 1
        """;

    // The dates of those whose days are known are told by these.
    private const string Order =
        """
        e.first_day IS NULL, e.first_day, e.last_day, e.first_day IS NULL AND e.date IS NULL, CASE WHEN e.first_day IS NULL THEN e.date END, a.hash, n.ordinal
        """;

    private const int SideColumn = 11;
    private const int DetailColumn = 14;
    private const int ReportColumn = 15;
    private const int OriginColumn = 19;

    public IEnumerable<TimelineEntry> Read(TimelineFilter filter)
    {
        if (filter.Limit is { } limit)
        {
            return new TimelinePage(session).Events(filter, limit).Chunk(Together).SelectMany(Read);
        }
        var query = new SqlQuery().Add(Columns);
        AddConditions(query, session.Dialect, filter, filter.UndatedOnly);
        return Ordered(query);
    }

    // Events that were found already, in the order of the timeline, which their ids do not tell.
    private IEnumerable<TimelineEntry> Read(long[] events)
    {
        var query = new SqlQuery().Add(Columns + Tables);
        return Ordered(query.Add(string.Create(CultureInfo.InvariantCulture, $"AND e.entry_id IN ({string.Join(", ", events)})")));
    }

    private IEnumerable<TimelineEntry> Ordered(SqlQuery query) => Gather(query
        .Add($"ORDER BY {Order}, d.role, d.ordinal")
        .Rows(session));

    public int CountUndated(TimelineFilter filter)
    {
        if (!filter.HasRange)
        {
            return 0;
        }
        var query = new SqlQuery().Add("SELECT count(DISTINCT e.entry_id)");
        return AddConditions(query, session.Dialect, filter, undated: true).Rows(session).Select(r => r.GetInt32(0)).Single();
    }

    private static SqlQuery AddConditions(SqlQuery query, SqlDialect dialect, TimelineFilter filter, bool undated)
    {
        query.Add(Tables);
        if (undated)
        {
            query.Add("AND e.first_day IS NULL");
        }
        else
        {
            query.AddIf(SqlRow.Written(filter.From), "AND e.last_day >= {0}").AddIf(SqlRow.Written(filter.To), "AND e.first_day <= {0}");
        }
        return query
            .AddIf(filter.Type?.Code(), "AND e.type = {0}")
            .AddIf(filter.Country, "AND EXISTS (SELECT 1 FROM side x WHERE x.event_id = e.entry_id AND x.country = {0})")
            .AddName(dialect, filter.Person, "x.name", "AND EXISTS (SELECT 1 FROM side x WHERE x.event_id = e.entry_id ", ")");
    }

    private IEnumerable<TimelineEntry> Gather(IEnumerable<DbDataReader> rows)
    {
        var current = -1L;
        TimelineEntry? entry = null;
        var actors = new List<Side>();
        var recipients = new List<Side>();
        foreach (var row in rows)
        {
            if (row.GetInt64(0) != current)
            {
                if (entry is not null)
                {
                    yield return WithSides(entry, actors, recipients);
                }
                current = row.GetInt64(0);
                var (origin, decision) = row.Stand(OriginColumn);
                entry = new TimelineEntry(row.WithDetail(row.Event(1, row.EvidenceOrNone(6)), DetailColumn, session), row.Report(ReportColumn)) { Origin = origin, Decision = decision };
                actors.Clear();
                recipients.Clear();
            }
            if (row.Text(SideColumn - 1) is { } role)
            {
                (role == "actor" ? actors : recipients).Add(row.Side(SideColumn));
            }
        }
        if (entry is not null)
        {
            yield return WithSides(entry, actors, recipients);
        }
    }

    private static TimelineEntry WithSides(TimelineEntry entry, List<Side> actors, List<Side> recipients) =>
        entry with { Event = entry.Event with { Actors = [.. actors], Recipients = [.. recipients] } };
}
