using Chancery.Model;
using Chancery.Register.Pairs;
using Chancery.Register.Sql;

namespace Chancery.Register.Drafts;

/// <summary>The drafts of an SQL register.</summary>
internal sealed class DraftBook(SqlSession session) : IDraftBook
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportedEntry<CodedDraft>> Drafts(DateOnly knownBy) =>
        [.. new SqlQuery()
            .Add($"SELECT n.id, {EntryLots.Report}, n.origin, n.decision, n.detail FROM entry n JOIN article a ON a.id = n.article_id WHERE n.kind = '{EntryKind.Draft}'")
            .AddIf(SqlRow.Written((DateOnly?)knownBy), $"AND {ReportedDay.Sql} <= {{0}}")
            .Add($"ORDER BY {ReportedDay.Sql}, a.hash, n.ordinal")
            .Rows(session)
            .Select(r => EntryLots.Entry(r, SqlRow.Written(session, () => WrittenEntry.Draft(r.GetString(EntryLots.Behind)))).Item2)];
}
