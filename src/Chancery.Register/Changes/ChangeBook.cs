using Chancery.Register.Sql;

namespace Chancery.Register.Changes;

/// <summary>Keeps when dossiers were asked for, a row a dossier.</summary>
internal sealed class ChangeBook(SqlSession session) : IChangeBook
{
    /// <inheritdoc/>
    public AskedMark? Last(string dossier) => session.Translate(() =>
        session.Statements.Of("SELECT asked_at, report, decision FROM dossier_asked WHERE dossier = $1", 1)
            .List(r => new AskedMark(r.Moment(0)!.Value, r.GetInt64(1), r.GetInt64(2)), dossier) is [var mark] ? mark : null);

    /// <inheritdoc/>
    public AskedMark Now(DateTimeOffset at) => session.Translate(() => new AskedMark(
        at,
        session.Statements.Of("SELECT COALESCE(MAX(id), 0) FROM article", 0).Number() ?? 0,
        session.Statements.Of("SELECT COALESCE(MAX(id), 0) FROM entry_decision", 0).Number() ?? 0));

    /// <inheritdoc/>
    public void Keep(string dossier, AskedMark mark)
    {
        ArgumentNullException.ThrowIfNull(mark);
        session.Translate(() => session.Write(() => session.Statements.Of(
            """
            INSERT INTO dossier_asked (dossier, asked_at, report, decision) VALUES ($1, $2, $3, $4)
            ON CONFLICT (dossier) DO UPDATE SET asked_at = excluded.asked_at, report = excluded.report, decision = excluded.decision
            """,
            4).Run(dossier, SqlRow.Written(mark.At), mark.Report, mark.Decision)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<GoneEntry> Gone(DateTimeOffset since, int most) => session.Translate(() =>
        (IReadOnlyList<GoneEntry>)session.Statements.Of(
            $"""
            SELECT {SqlRow.ReportColumns}, p.kind, p.entry, COALESCE(l.coded_at, c.coded_at) FROM coding c
            JOIN entry_past p ON p.article_id = c.article_id
            LEFT JOIN coding_past l ON l.article_id = p.article_id AND l.number = p.until + 1
            JOIN article a ON a.id = c.article_id
            WHERE c.coded_at >= $1 AND COALESCE(l.coded_at, c.coded_at) >= $1 AND p.kind IN ('{EntryKind.Event}', '{EntryKind.Condition}', '{EntryKind.Measure}')
            ORDER BY c.coded_at, c.article_id, p.id LIMIT $2
            """,
            2).List(r => new GoneEntry(r.Report(0), r.GetString(Behind), r.GetString(Behind + 1), r.Moment(Behind + 2)!.Value), SqlRow.Written(since), most));

    // The columns behind those of the report.
    private const int Behind = 4;
}
