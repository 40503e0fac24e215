using System.Data.Common;
using System.Globalization;
using Chancery.Model;
using Chancery.Register.Events;
using Chancery.Register.Pairs;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>Reads events as single reports tell them, with what merging compares.</summary>
internal sealed class ToldEventReader(SqlSession session)
{
    private const int ReportColumn = 14;
    private const int WireColumn = 18;

    // One row a side; rows of one event stand together.
    private const string Columns =
        $"""
        SELECT e.entry_id, e.type, e.mode, e.date, e.status, e.place, n.first, n.past, n.wording, n.rule,
            d.role, d.country, d.name, d.office, {SqlRow.ReportColumns}, coalesce(w.root_id, a.id), n.ordinal, n.origin, n.decision, {ReportedDay.Sql}
        FROM event e
        JOIN entry n ON n.id = e.entry_id
        JOIN article a ON a.id = n.article_id
        LEFT JOIN wire_copy w ON w.article_id = a.id
        LEFT JOIN side d ON d.event_id = e.entry_id
        """;

    private const string Order = "ORDER BY e.entry_id, d.role, d.ordinal";

    /// <summary>The events of entries, in no particular order.</summary>
    public List<ToldEvent> Entries(IReadOnlyCollection<long> entries)
    {
        if (entries.Count == 0)
        {
            return [];
        }
        var query = new SqlQuery().Add(Columns);
        var separator = "WHERE e.entry_id IN (";
        foreach (var entry in entries)
        {
            query.AddIf(entry, separator + "{0}");
            separator = ", ";
        }
        return Gather(query.Add(")").Add(Order));
    }

    /// <summary>The events of a block whose first day lies in a range.</summary>
    public List<ToldEvent> Block(string block, DateOnly from, DateOnly to) =>
        [.. Gather(new SqlQuery()
            .Add(Columns)
            .AddIf(unchecked((long)StableHash.Of(block)), "WHERE e.block = {0}")
            .AddIf(SqlRow.Written(from), "AND e.first_day >= {0}")
            .AddIf(SqlRow.Written(to), "AND e.first_day <= {0}")
            .Add(Order))
            .Where(t => t.Block == block)];

    /// <summary>The events that a group of copies tells.</summary>
    public List<ToldEvent> Copies(long wire) =>
        Gather(new SqlQuery().Add(Columns).AddIf(wire, "WHERE n.article_id IN (SELECT c.article_id FROM wire_copy c WHERE c.root_id = {0})").Add(Order));

    /// <summary>The events of the reports whose hash begins so.</summary>
    public List<ToldEvent> Reports(string hash) =>
        Gather(new SqlQuery().Add(Columns).AddIf(hash, "WHERE a.hash >= {0}").AddIf(hash + "g", "AND a.hash < {0}").Add(Order));

    /// <summary>One event of a report by its place among the report's events; null for none.</summary>
    public ToldEvent? At(string hash, int ordinal) =>
        Gather(new SqlQuery().Add(Columns).AddIf(hash, "WHERE a.hash = {0}").AddIf(ordinal, "AND n.ordinal = {0}").Add(Order)).SingleOrDefault();

    /// <summary>The event with all its evidence, its detail and since when it has been there, which merging does not need.</summary>
    public ToldEvent Whole(ToldEvent told)
    {
        var further = new SqlQuery()
            .AddIf(told.Entry, "SELECT v.first, v.past, v.wording, v.rule FROM evidence v WHERE v.entry_id = {0} ORDER BY v.ordinal")
            .Rows(session)
            .Select(r => r.Evidence(0))
            .ToList();
        var (detailed, seen) = new SqlQuery()
            .Add("SELECT n.detail, c.coder_version, c.data_version, coalesce(c.coded_at, a.first_read), p.coder_version, p.data_version, p.coded_at")
            .Add("FROM entry n JOIN article a ON a.id = n.article_id JOIN coding c ON c.article_id = n.article_id")
            .Add("LEFT JOIN coding_past p ON p.article_id = n.article_id AND p.number = coalesce(n.since, 0)")
            .AddIf(told.Entry, "WHERE n.id = {0}")
            .Rows(session)
            .Select(r => (r.WithDetail(told.Event, 0, session), new SeenSpan(Coding(r, r.IsDBNull(4) ? 1 : 4), Coding(r, 1))))
            .Single();
        return told with { Event = detailed with { Evidence = [.. told.Event.Evidence, .. further] }, Seen = seen };
    }

    private static CodingRun Coding(DbDataReader row, int column) =>
        new(row.GetString(column), row.GetString(column + 1), DateTimeOffset.Parse(row.GetString(column + 2), CultureInfo.InvariantCulture));

    private List<ToldEvent> Gather(SqlQuery query)
    {
        var told = new List<ToldEvent>();
        var head = default(Head);
        var actors = new List<Side>();
        var recipients = new List<Side>();
        foreach (var row in query.Rows(session))
        {
            if (head is null || head.Entry != row.GetInt64(0))
            {
                Add();
                head = Read(row);
            }
            if (row.Text(10) is { } role)
            {
                (role == "actor" ? actors : recipients).Add(row.Side(11));
            }
        }
        Add();
        return told.ConvertAll(t => t.Decision is { } decision ? t with { FixedId = FixedId(decision) } : t);

        void Add()
        {
            if (head is not null)
            {
                var coded = head.Event with { Actors = [.. actors], Recipients = [.. recipients] };
                told.Add(new ToldEvent(head.Entry, head.Wire, head.Ordinal, coded, head.Report) { Reported = head.Reported, Origin = head.Stand.Origin, Decision = head.Stand.Decision });
            }
            actors.Clear();
            recipients.Clear();
        }
    }

    // A connection does one thing at a time: asked for once the rows are read.
    private string? FixedId(long decision) => session.Statements.Of("SELECT d.entry FROM entry_decision d WHERE d.id = $1", 1).List(r => r.GetString(0), decision).SingleOrDefault();

    private static Head Read(DbDataReader row) => new(
        row.GetInt64(0),
        row.Event(1, row.EvidenceOrNone(6)),
        row.Report(ReportColumn),
        row.GetInt64(WireColumn),
        row.GetInt32(WireColumn + 1),
        row.Stand(WireColumn + 2),
        row.Day(WireColumn + 4)!.Value);

    private sealed record Head(long Entry, CodedEvent Event, ReportKey Report, long Wire, int Ordinal, (EntryOrigin Origin, long? Decision) Stand, DateOnly Reported);
}
