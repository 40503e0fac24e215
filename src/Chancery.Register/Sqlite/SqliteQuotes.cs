using Chancery.Model;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>Reads direct speech.</summary>
internal sealed class SqliteQuotes(SqliteConnection connection, string path)
{
    public IEnumerable<QuoteEntry> Read(QuoteFilter filter) =>
        new SqliteQuery().Add(
            $"""
            SELECT q.speaker, q.country, q.office, q.text, q.addressee, q.about, v.first, v.past, v.wording, v.rule, {SqliteRow.ReportColumns}
            FROM quote q
            JOIN entry n ON n.id = q.entry_id
            JOIN article a ON a.id = n.article_id
            LEFT JOIN evidence v ON v.entry_id = q.entry_id AND v.ordinal = 0
            WHERE 1
            """)
            .AddIf(filter.Country, "AND q.country = {0}")
            .AddName(filter.Speaker, "q.speaker")
            .Add("ORDER BY a.published IS NULL, a.published, a.hash, n.ordinal")
            .Rows(connection, path)
            .Select(row => new QuoteEntry(Quote(row, row.EvidenceOrNone(6)), row.Report(10)));

    /// <summary>Speaker, country, office, text, addressee and subject, from the first column on.</summary>
    public static CodedQuote Quote(SqliteDataReader row, IReadOnlyList<Evidence> evidence) =>
        new(row.GetString(0), row.Text(1), row.Text(2), row.GetString(3), row.Text(4), row.Text(5), evidence);
}
