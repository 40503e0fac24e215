using Chancery.Register.Review;
using Chancery.Register.Sql;

namespace Chancery.Register.Lists;

/// <summary>The lists of an SQL register.</summary>
internal sealed class ListBook(SqlSession session, IReviewBook review) : IListBook
{
    /// <inheritdoc/>
    public ReportPage Reports(ReportListFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var read = ListLot<ReportKey>.Rows(filter);
        var rows = new SqlQuery()
            .Add($"SELECT {SqlRow.ReportColumns} FROM article a WHERE 1 = 1")
            .AddIf(filter.After, "AND a.id < (SELECT x.id FROM article x WHERE x.hash = {0})")
            .AddIf(read, "ORDER BY a.id DESC LIMIT {0}")
            .Rows(session)
            .Select(r => r.Report(0));
        var lot = ListLot<ReportKey>.Of(rows.Select(r => (r, filter.Admits(r))), filter.Limit, read);
        return new ReportPage(lot.Fits, lot.Next?.Hash, lot.Looked);
    }

    /// <inheritdoc/>
    public EntryPage Entries(EntryListFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var lot = Find(filter);
        // One report may tell several of them.
        var told = lot.Fits.Select(p => p.Report.Hash).Distinct(StringComparer.Ordinal).SelectMany(review.Entries)
            .Where(e => e.Kind == filter.Kind && !e.IsRejected).ToDictionary(e => (e.Report, e.Ordinal));
        var next = lot.Next is { } last ? new EntryPlace(last.Report.Hash, last.Ordinal) : null;
        return new EntryPage([.. lot.Fits.Select(p => new ListedEntry(told[(p.Report.Hash, p.Ordinal)], p.Report))], next, lot.Looked);
    }

    private ListLot<Place> Find(EntryListFilter filter)
    {
        var (columns, join) = Parties(filter.Kind);
        var read = ListLot<Place>.Rows(filter);
        var query = new SqlQuery().Add($"SELECT {SqlRow.ReportColumns}, n.ordinal, CASE WHEN 1 = 1");
        // What stands in columns is compared; in a written entry the code is a value of its own.
        query = columns.Length > 0 ? query.AddIf(filter.Party, $"AND {{0}} IN ({columns})") : query.AddIf(filter.Party is { } party ? $"\"{party}\"" : null, "AND replace(n.detail, {0}, '') <> n.detail");
        // The index of lists leaves out the kinds that have none; it is taken where the query says so in the same words.
        query.Add($"THEN 1 ELSE 0 END FROM entry n JOIN article a ON a.id = n.article_id {join} WHERE n.kind NOT IN ('person', 'event')")
            .AddIf(filter.Kind, "AND n.kind = {0}");
        if (filter.After is { } after)
        {
            query.AddIf(after.Hash, "AND (n.article_id, n.ordinal) < ((SELECT x.id FROM article x WHERE x.hash = {0}),").AddIf(after.Ordinal, "{0})");
        }
        var rows = query
            .AddIf(read, "ORDER BY n.article_id DESC, n.ordinal DESC LIMIT {0}")
            .Rows(session)
            .Select(r => (Place: new Place(r.Report(0), r.GetInt32(4)), Fits: r.GetInt32(5) == 1));
        return ListLot<Place>.Of(rows.Select(r => (r.Place, r.Fits && filter.Admits(r.Place.Report))), filter.Limit, read);
    }

    private static (string Columns, string Join) Parties(string kind) => kind switch
    {
        EntryKind.Quote => ("q.country", "JOIN quote q ON q.entry_id = n.id"),
        EntryKind.Condition => ("c.party, c.requires_party", "JOIN condition c ON c.entry_id = n.id"),
        EntryKind.Statement or EntryKind.Tenure or EntryKind.Appointment or EntryKind.Measure or EntryKind.Draft => ("", ""),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no list of entries of this kind."),
    };

    private sealed record Place(ReportKey Report, int Ordinal);
}
