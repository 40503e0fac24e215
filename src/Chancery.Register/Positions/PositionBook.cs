using Chancery.Model;
using Chancery.Register.Pairs;
using Chancery.Register.Sql;

namespace Chancery.Register.Positions;

/// <summary>The positions of an SQL register.</summary>
internal sealed class PositionBook(SqlSession session) : IPositionBook
{
    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedStatement>> Statements(PositionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return EntryLots.Read(lot => Found(filter, lot), ReadStatements);
    }

    /// <inheritdoc/>
    public long Count(PositionFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Asked("SELECT count(*) FROM position p", filter).Rows(session).Select(r => r.GetInt64(0)).Single();
    }

    // In the order of the table itself, so that nothing is sorted and nothing read that nobody asks for.
    private List<long> Found(PositionFilter filter, int lot) =>
        [.. Asked("SELECT p.entry_id FROM position p", filter)
            .AddIf(EntryLots.Together, "ORDER BY p.day DESC, p.hash_start DESC, p.entry_id DESC LIMIT {0}")
            .AddIf(lot * EntryLots.Together, "OFFSET {0}")
            .Rows(session)
            .Select(r => r.GetInt64(0))];

    private static SqlQuery Asked(string select, PositionFilter filter) => new SqlQuery()
        .AddIf(filter.Party, select + " WHERE p.party = {0}")
        .AddIf(filter.Topic ?? "", "AND p.topic = {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.From), "AND p.day >= {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.To), "AND p.day <= {0}")
        .AddIf(SqlRow.Written((DateOnly?)filter.KnownBy), "AND p.reported <= {0}");

    private IEnumerable<(long, ReportedEntry<CodedStatement>)> ReadStatements(List<long> entries) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {EntryLots.Report}, n.origin, n.decision, n.detail FROM entry n JOIN article a ON a.id = n.article_id WHERE n.id {EntryLots.Among(entries)}")
            .Rows(session)
            .Select(r => EntryLots.Entry(r, SqlRow.Written(session, () => WrittenEntry.Statement(r.GetString(EntryLots.Behind)))))];
}
