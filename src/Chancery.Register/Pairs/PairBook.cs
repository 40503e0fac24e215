using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>The pairs of an SQL register.</summary>
internal sealed class PairBook(SqlSession session) : IPairBook
{
    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedEvent>> Events(EventType type, EventStatus status, PairFilter filter) =>
        EntryLots.Read(lot => Found(type.Code(), status.Code(), filter, lot, isContact: type == EventType.Consult), ReadEvents);

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedCondition>> Conditions(PairFilter filter) => EntryLots.Read(lot => Found(EntryKind.Condition, "", filter, lot), ReadConditions);

    /// <inheritdoc/>
    public long CountConditions(PairFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Asked("SELECT count(*) FROM pair p", EntryKind.Condition, "", filter, filter.Side, filter.Other).Rows(session).Select(r => r.GetInt64(0)).Single();
    }

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedMeasure>> Measures(PairFilter filter) => EntryLots.Read(lot => Found(EntryKind.Measure, "", filter, lot), ReadMeasures);

    // In the order of the table itself, so that nothing is sorted and nothing read that nobody asks for.
    private List<long> Found(string kind, string status, PairFilter filter, int lot, bool isContact = false)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (side, other) = isContact && string.CompareOrdinal(filter.Side, filter.Other) > 0 ? (filter.Other, filter.Side) : (filter.Side, filter.Other);
        return [.. Asked("SELECT p.entry_id FROM pair p", kind, status, filter, side, other)
            .AddIf(EntryLots.Together, "ORDER BY p.day DESC, p.hash_start DESC, p.entry_id DESC LIMIT {0}")
            .AddIf(lot * EntryLots.Together, "OFFSET {0}")
            .Rows(session)
            .Select(r => r.GetInt64(0))];
    }

    private static SqlQuery Asked(string select, string kind, string status, PairFilter filter, string side, string other) => new SqlQuery()
        .AddIf(side, select + " WHERE p.side = {0}")
        .AddIf(other, "AND p.other = {0}")
        .AddIf(kind, "AND p.kind = {0}")
        .AddIf(status, "AND p.status = {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.From), "AND p.day >= {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.To), "AND p.day <= {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.KnownBy), "AND p.reported <= {0}")
        .Add(filter.RankedOnly ? "AND p.ranked = 1" : "")
        .AddIf(filter.LastReport, "AND (SELECT n.article_id FROM entry n WHERE n.id = p.entry_id) <= {0}");

    private IEnumerable<(long, ReportedEntry<CodedEvent>)> ReadEvents(List<long> entries)
    {
        var sides = new SqlQuery()
            .Add($"SELECT d.event_id, d.role, d.country, d.name, d.office FROM side d WHERE d.event_id {EntryLots.Among(entries)} ORDER BY d.event_id, d.role, d.ordinal")
            .Rows(session)
            .Select(r => (Event: r.GetInt64(0), Role: r.GetString(1), Side: r.Side(2)))
            .ToLookup(s => (s.Event, s.Role), s => s.Side);
        return [.. new SqlQuery()
            .Add($"SELECT n.id, {EntryLots.Report}, n.origin, n.decision, e.type, e.mode, e.date, e.status, e.place, n.first, n.past, n.wording, n.rule, n.detail")
            .Add($"FROM event e JOIN entry n ON n.id = e.entry_id JOIN article a ON a.id = n.article_id WHERE e.entry_id {EntryLots.Among(entries)}")
            .Rows(session)
            .Select(r => EntryLots.Entry(r, r.WithDetail(r.Event(EntryLots.Behind, r.EvidenceOrNone(EntryLots.Behind + 5)), EntryLots.Behind + 9, session) with
            {
                Actors = [.. sides[(r.GetInt64(0), "actor")]],
                Recipients = [.. sides[(r.GetInt64(0), "recipient")]],
            }))];
    }

    private IEnumerable<(long, ReportedEntry<CodedCondition>)> ReadConditions(List<long> entries) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {EntryLots.Report}, n.origin, n.decision, c.party, c.action, c.requires_party, c.requires_action, c.holder, c.status, n.first, n.past, n.wording, n.rule")
            .Add($"FROM condition c JOIN entry n ON n.id = c.entry_id JOIN article a ON a.id = n.article_id WHERE c.entry_id {EntryLots.Among(entries)}")
            .Rows(session)
            .Select(r => EntryLots.Entry(r, EntryReader.Condition(r, EntryLots.Behind, r.EvidenceOrNone(EntryLots.Behind + 6))))];

    private IEnumerable<(long, ReportedEntry<CodedMeasure>)> ReadMeasures(List<long> entries) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {EntryLots.Report}, n.origin, n.decision, n.detail FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id {EntryLots.Among(entries)}")
            .Rows(session)
            .Select(r => EntryLots.Entry(r, SqlRow.Written(session, () => WrittenEntry.Measure(r.GetString(EntryLots.Behind)))))];
}
