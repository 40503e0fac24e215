using System.Globalization;
using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>Files reports, each whole or not at all.</summary>
internal sealed class ReportWriter(SqlSession session, TimeProvider clock, Func<ActorKeeper> actors)
{
    private readonly SqlStatements _statements = session.Statements;
    private readonly SearchIndex _search = new(session.Statements, session.Dialect.Search);
    private readonly DecisionLayer _decisions = new(session.Statements);

    public Filing File(Article article, CodedReport coded)
    {
        if (Holds(article, coded.CoderVersion, coded.DataVersion))
        {
            return Filing.Unchanged;
        }
        return Write(() => Write(article, coded));
    }

    public IReadOnlyList<Filing> File(IReadOnlyList<CodedArticle> reports) => Write(() => reports.Select(r =>
        Holds(r.Article, r.Coded.CoderVersion, r.Coded.DataVersion) ? Filing.Unchanged : Write(r.Article, r.Coded)).ToList());

    public bool Holds(Article article, string coderVersion, string dataVersion) =>
        _statements.Of(
            """
            SELECT 1 FROM article a JOIN coding c ON c.article_id = a.id JOIN source s ON s.article_id = a.id
            WHERE a.hash = $1 AND c.coder_version = $2 AND c.data_version = $3 AND c.whole = 1 AND s.name = $4
            """,
            4).Number(article.Hash, coderVersion, dataVersion, article.Id) is not null;

    /// <summary>Does work that changes reports in one transaction.</summary>
    public T Change<T>(Func<T> work) => Write(work);

    /// <summary>The number of a report; null where the register has it not.</summary>
    public long? Number(Article article) => Known(article);

    /// <summary>Writes the entries of a report that is there anew, after something was decided of them.</summary>
    public void Lay(long id, Article article, CodedReport machine)
    {
        _search.Remove(id);
        WriteEntries(id, article, _decisions.Lay(id, machine, isNew: false), Sources(id));
    }

    // What is searched is gathered report by report and written at the end, in the order in which it is written fastest.
    private T Write<T>(Func<T> work) => session.Write(() =>
    {
        _search.Begin();
        _decisions.Begin();
        var result = work();
        _search.Flush();
        return result;
    });

    private Filing Write(Article article, CodedReport coded)
    {
        var known = Known(article);
        // Another writer may file the same text between the two.
        var added = known is null ? AddArticle(article) : null;
        known = known is null && added is null ? Known(article) : known;
        var id = (known ?? added)!.Value;
        if (added is not null)
        {
            new WireWriter(_statements).Add(id, coded.Body);
        }
        AddSource(id, article.Id);
        if (known is not null)
        {
            _search.Remove(id);
        }
        if (known is not null && IsCodedBy(id, coded))
        {
            _search.Add(id, article, _decisions.Lay(id, coded, isNew: false).Coded, Sources(id));
            return Filing.SourceNoted;
        }
        _statements.Of(
            """
            INSERT INTO coding (article_id, coder_version, data_version, whole) VALUES ($1, $2, $3, 1)
            ON CONFLICT (article_id) DO UPDATE SET coder_version = excluded.coder_version, data_version = excluded.data_version, whole = 1
            """,
            3).Run(id, coded.CoderVersion, coded.DataVersion);
        WriteEntries(id, article, _decisions.Lay(id, coded, isNew: known is null), known is null ? [article.Id] : Sources(id));
        return known is null ? Filing.Added : Filing.Recoded;
    }

    private void WriteEntries(long id, Article article, LaidReport laid, IReadOnlyList<string> sources)
    {
        _statements.Of("DELETE FROM entry WHERE article_id = $1", 1).Run(id);
        new EntryWriter(_statements).Write(id, laid.Coded);
        _decisions.Mark(id, laid);
        actors().File(ArticleRow.Of(id, article.Hash, article.Published), laid.Coded);
        _search.Add(id, article, laid.Coded, sources);
    }

    private List<string> Sources(long article) =>
        [.. new SqlQuery().AddIf(article, "SELECT name FROM source WHERE article_id = {0}").Rows(session).Select(r => r.GetString(0))];

    private bool IsCodedBy(long article, CodedReport coded) =>
        _statements.Of("SELECT 1 FROM coding WHERE article_id = $1 AND coder_version = $2 AND data_version = $3 AND whole = 1", 3)
            .Number(article, coded.CoderVersion, coded.DataVersion) is not null;

    private long? Known(Article article) => _statements.Of($"SELECT id FROM article WHERE hash = $1 {session.Dialect.LockingRows}", 1).Number(article.Hash);

    private long? AddArticle(Article article) =>
        _statements.Of(
            """
            INSERT INTO article (hash, title, published, url, text, blocks, first_read) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (hash) DO NOTHING RETURNING id
            """,
            7).Number(
                article.Hash,
                article.Title,
                SqlRow.Written(article.Published),
                article.Url,
                article.Text,
                BlockList.Write(article.Blocks),
                clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));

    private void AddSource(long article, string name) =>
        _statements.Of("INSERT INTO source (article_id, name, file_name) VALUES ($1, $2, $3) ON CONFLICT (name, article_id) DO NOTHING", 3)
            .Run(article, name, FileName(name));

    /// <summary>What follows the last slash of either kind.</summary>
    public static string FileName(string source) => source[(source.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
