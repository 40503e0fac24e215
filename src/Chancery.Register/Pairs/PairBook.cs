using System.Data.Common;
using System.Globalization;
using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>The pairs of an SQL register.</summary>
internal sealed class PairBook(SqlSession session) : IPairBook
{
    // Entries that are read by one statement.
    private const int Together = 32;

    /// <summary>The day from which on an article a is known.</summary>
    public const string Reported = "COALESCE(a.published, substr(a.first_read, 1, 10))";

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedEvent>> Events(EventType type, EventStatus status, PairFilter filter) =>
        InLots(lot => Found(type.Code(), status.Code(), filter, lot, isContact: type == EventType.Consult), ReadEvents);

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedCondition>> Conditions(PairFilter filter) => InLots(lot => Found(EntryKind.Condition, "", filter, lot), ReadConditions);

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedMeasure>> Measures(PairFilter filter) => InLots(lot => Found(EntryKind.Measure, "", filter, lot), ReadMeasures);

    // In the order of the table itself, so that nothing is sorted and nothing read that nobody asks for.
    private List<long> Found(string kind, string status, PairFilter filter, int lot, bool isContact = false)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (side, other) = isContact && string.CompareOrdinal(filter.Side, filter.Other) > 0 ? (filter.Other, filter.Side) : (filter.Side, filter.Other);
        return [.. new SqlQuery()
            .AddIf(side, "SELECT p.entry_id FROM pair p WHERE p.side = {0}")
            .AddIf(other, "AND p.other = {0}")
            .AddIf(kind, "AND p.kind = {0}")
            .AddIf(status, "AND p.status = {0}")
            .AddIf(SqlRow.Written((DateOnly?)filter.From), "AND p.day >= {0}")
            .AddIf(SqlRow.Written((DateOnly?)filter.To), "AND p.day <= {0}")
            .AddIf(SqlRow.Written((DateOnly?)filter.KnownBy), "AND p.reported <= {0}")
            .Add(filter.RankedOnly ? "AND p.ranked = 1" : "")
            .AddIf(filter.LastReport, "AND (SELECT n.article_id FROM entry n WHERE n.id = p.entry_id) <= {0}")
            .AddIf(Together, "ORDER BY p.day DESC, p.hash_start DESC, p.entry_id DESC LIMIT {0}")
            .AddIf(lot * Together, "OFFSET {0}")
            .Rows(session)
            .Select(r => r.GetInt64(0))];
    }

    // A connection does one thing at a time, so each lot is asked for anew.
    private static IEnumerable<T> InLots<T>(Func<int, List<long>> find, Func<List<long>, IEnumerable<(long Entry, T Value)>> read)
    {
        for (var lot = 0; find(lot) is { Count: > 0 } found; lot++)
        {
            var values = read(found).ToDictionary(v => v.Entry, v => v.Value);
            foreach (var entry in found)
            {
                yield return values[entry];
            }
            if (found.Count < Together)
            {
                yield break;
            }
        }
    }

    private static string Among(List<long> entries) => string.Create(CultureInfo.InvariantCulture, $"IN ({string.Join(", ", entries)})");

    private IEnumerable<(long, ReportedEntry<CodedEvent>)> ReadEvents(List<long> entries)
    {
        var sides = new SqlQuery()
            .Add($"SELECT d.event_id, d.role, d.country, d.name, d.office FROM side d WHERE d.event_id {Among(entries)} ORDER BY d.event_id, d.role, d.ordinal")
            .Rows(session)
            .Select(r => (Event: r.GetInt64(0), Role: r.GetString(1), Side: r.Side(2)))
            .ToLookup(s => (s.Event, s.Role), s => s.Side);
        return [.. new SqlQuery()
            .Add($"SELECT n.id, {Report}, n.origin, n.decision, e.type, e.mode, e.date, e.status, e.place, n.first, n.past, n.wording, n.rule, n.detail")
            .Add($"FROM event e JOIN entry n ON n.id = e.entry_id JOIN article a ON a.id = n.article_id WHERE e.entry_id {Among(entries)}")
            .Rows(session)
            .Select(r => Entry(r, r.WithDetail(r.Event(Behind, r.EvidenceOrNone(Behind + 5)), Behind + 9, session) with
            {
                Actors = [.. sides[(r.GetInt64(0), "actor")]],
                Recipients = [.. sides[(r.GetInt64(0), "recipient")]],
            }))];
    }

    private IEnumerable<(long, ReportedEntry<CodedCondition>)> ReadConditions(List<long> entries) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {Report}, n.origin, n.decision, c.party, c.action, c.requires_party, c.requires_action, c.holder, c.status, n.first, n.past, n.wording, n.rule")
            .Add($"FROM condition c JOIN entry n ON n.id = c.entry_id JOIN article a ON a.id = n.article_id WHERE c.entry_id {Among(entries)}")
            .Rows(session)
            .Select(r => Entry(r, EntryReader.Condition(r, Behind, r.EvidenceOrNone(Behind + 6))))];

    private IEnumerable<(long, ReportedEntry<CodedMeasure>)> ReadMeasures(List<long> entries) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {Report}, n.origin, n.decision, n.detail FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id {Among(entries)}")
            .Rows(session)
            .Select(r => Entry(r, SqlRow.Written(session, () => WrittenEntry.Measure(r.GetString(Behind)))))];

    private const string Report = $"{SqlRow.ReportColumns}, {Reported}";

    // The columns behind the entry's number, its report, the day of the report, origin and decision.
    private const int Behind = 8;

    private static (long, ReportedEntry<T>) Entry<T>(DbDataReader row, T entry) =>
        (row.GetInt64(0), new ReportedEntry<T>(entry, row.Report(1), row.Day(5)!.Value, row.Stand(6).Origin));
}
