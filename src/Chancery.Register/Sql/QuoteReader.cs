using System.Data.Common;
using Chancery.Model;

namespace Chancery.Register.Sql;

/// <summary>Reads direct speech.</summary>
internal sealed class QuoteReader(SqlSession session)
{
    public IEnumerable<QuoteEntry> Read(QuoteFilter filter) =>
        new SqlQuery().Add(
            $"""
            SELECT q.speaker, q.country, q.office, q.text, q.addressee, q.about, n.first, n.past, n.wording, n.rule, {SqlRow.ReportColumns}, n.origin, n.decision
            FROM quote q
            JOIN entry n ON n.id = q.entry_id
            JOIN article a ON a.id = n.article_id
            WHERE 1 = 1
            """)
            .AddIf(filter.Country, "AND q.country = {0}")
            .AddName(session.Dialect, filter.Speaker, "q.speaker")
            .Add("ORDER BY a.published IS NULL, a.published, a.hash, n.ordinal")
            .Rows(session)
            .Select(row => (Quote: new QuoteEntry(Quote(row, 0, row.EvidenceOrNone(6)), row.Report(10)), Stand: row.Stand(14)))
            .Select(q => q.Quote with { Origin = q.Stand.Origin, Decision = q.Stand.Decision });

    /// <summary>Speaker, country, office, text, addressee and subject, from a column on.</summary>
    public static CodedQuote Quote(DbDataReader row, int column, IReadOnlyList<Evidence> evidence) =>
        new(row.GetString(column), row.Text(column + 1), row.Text(column + 2), row.GetString(column + 3), row.Text(column + 4), row.Text(column + 5), evidence);
}
