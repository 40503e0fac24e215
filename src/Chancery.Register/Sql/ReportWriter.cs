using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Pages;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>Files reports, each whole or not at all.</summary>
internal sealed class ReportWriter(SqlSession session, TimeProvider clock, Func<ActorKeeper> actors)
{
    private readonly SqlStatements _statements = session.Statements;
    private readonly RegisterClock _clock = new(session, clock);
    private readonly HistoryTable _history = new(session);
    private readonly DecisionLayer _decisions = new(session.Statements);
    private readonly SearchIndex _search = new(session.Statements, session.Dialect.Search);
    private readonly EntryWriter _entries = new(session.Statements);
    private readonly DocumentTable _documents = new(session);
    private ActorKeeper? _begun;

    public Filing File(Article article, CodedReport coded)
    {
        if (Holds(article, coded.CoderVersion, coded.DataVersion))
        {
            return Filing.Unchanged;
        }
        return Write(() => Write(new CodedArticle(article, coded)));
    }

    public IReadOnlyList<Filing> File(IReadOnlyList<CodedArticle> reports) => Write(() => reports.Select(r =>
        Holds(r.Article, r.Coded.CoderVersion, r.Coded.DataVersion) ? Filing.Unchanged : Write(r)).ToList());

    /// <summary>Puts codings in the place of those that there are, whatever their versions.</summary>
    public IReadOnlyList<Recoded> Recode(IReadOnlyList<CodedArticle> reports) => Write(() => reports.Select(Recode).ToList());

    public bool Holds(Article article, string coderVersion, string dataVersion) =>
        _statements.Of(
            """
            SELECT 1 FROM article a JOIN coding c ON c.article_id = a.id JOIN source s ON s.article_id = a.id
            WHERE a.hash = $1 AND c.coder_version = $2 AND c.data_version = $3 AND c.whole = 1 AND s.name = $4
            """,
            4).Number(article.Hash, coderVersion, dataVersion, article.Id) is not null;

    /// <summary>Decides something of a report in one transaction and files it anew from what the coder says of it.</summary>
    /// <param name="hash">The report.</param>
    /// <param name="decide">Decides; false where there is nothing to do.</param>
    /// <exception cref="ReviewException">There is no such report, or it cannot be decided.</exception>
    public bool Decide(string hash, Func<RegisteredReport, bool> decide) => Write(() =>
    {
        var id = Known(hash) ?? throw new ReviewException(ReviewFault.UnknownReport, hash);
        var report = Stored(hash);
        var machine = _decisions.Machine(id) ?? new MachineCoding(report.Coded, _history.Since(id));
        var members = _decisions.Members(hash);
        if (!decide(report))
        {
            return false;
        }
        _search.Remove(id);
        var laid = _decisions.Lay(id, machine, machine);
        _statements.Of("DELETE FROM entry WHERE article_id = $1", 1).Run(id);
        WriteEntries(id, report.Article, laid);
        _decisions.Follow(members, report.Coded, laid.Coded);
        _history.Mark(id, laid.Shown(machine.Since));
        _search.Add(id, report.Article, laid.Coded, Sources(id));
        return true;
    });

    // What is searched is gathered report by report and written at the end, in the order in which it is written fastest; who is
    // who is settled once for all reports.
    private T Write<T>(Func<T> work) => session.Write(() =>
    {
        _clock.Begin();
        _search.Begin();
        _entries.Begin();
        _decisions.Begin();
        _begun = null;
        var result = work();
        _begun?.Settle();
        _search.Flush();
        return result;
    });

    private Filing Write(CodedArticle report)
    {
        var (article, coded, document) = report;
        var known = Known(article);
        var link = PageLink.Of(article.Url);
        // Another writer may file the same text between the two.
        var added = known is null ? AddArticle(article) : null;
        known = known is null && added is null ? Known(article) : known;
        var id = (known ?? added)!.Value;
        if (added is not null)
        {
            new WireWriter(_statements).Add(id, coded.Body);
        }
        var isNewSource = AddSource(id, article, link);
        if (document is not null)
        {
            _documents.Add(id, document);
        }
        // A page may be changed to what another page says already.
        var isVersion = isNewSource && new PageWriter(_statements).Add(id, article, link);
        if (known is not null)
        {
            _search.Remove(id);
        }
        if (known is not null && IsCodedBy(id, coded))
        {
            _search.Add(id, article, _decisions.Machine(id) is null ? coded : Stored(article.Hash).Coded, Sources(id));
            return Filing.SourceNoted;
        }
        if (known is not null)
        {
            var before = _decisions.Machine(id);
            Replace(id, article, coded, before, CodingComparison.Of(before?.Coded ?? Stored(article.Hash).Coded, coded));
            return Filing.Recoded;
        }
        var laid = _decisions.LayNew(id, coded);
        AddCoding(id, article, coded, laid);
        _decisions.FollowNew(article.Hash, laid.Coded);
        _search.Add(id, article, laid.Coded, [article.Id]);
        return isVersion ? Filing.NewVersion : Filing.Added;
    }

    private Recoded Recode(CodedArticle report)
    {
        var (article, coded) = (report.Article, report.Coded);
        var id = Known(article) ?? throw new ArgumentException($"the register has no report {article.Hash}", nameof(report));
        var kept = Stored(article.Hash);
        var before = _decisions.Machine(id);
        var comparison = CodingComparison.Of(before?.Coded ?? kept.Coded, coded);
        if (comparison.Changes.Count == 0 && IsCodedBy(id, coded) && kept.Article.Blocks.SequenceEqual(article.Blocks))
        {
            return new Recoded(Filing.Unchanged, []);
        }
        _search.Remove(id);
        var laid = Replace(id, article, coded, before, comparison);
        return new Recoded(Filing.Recoded, before is null ? comparison.Changes : CodingComparison.Of(kept.Coded, laid.Coded).Changes);
    }

    // Other data may lay the same text out otherwise.
    private LaidReport Replace(long id, Article article, CodedReport coded, MachineCoding? before, CodingComparison comparison)
    {
        var members = _decisions.Members(article.Hash);
        var shown = members.Count > 0 ? Stored(article.Hash).Coded : null;
        var seen = _history.PutAway(id, comparison, _clock.Now(), before?.Since).ToDictionary(s => (s.Entry.Kind, s.Entry.Ordinal), s => s.Since);
        var laid = _decisions.Lay(id, new MachineCoding(coded, seen), before);
        var wires = new WireWriter(_statements);
        var body = wires.Body(id);
        _statements.Of("UPDATE article SET title = $2, blocks = $3, language = $4 WHERE id = $1 AND (blocks <> $3 OR language IS DISTINCT FROM $4)", 4)
            .Run(id, article.Title, BlockList.Write(article.Blocks), article.Language);
        if (body != article.Body())
        {
            wires.Replace(id, body);
        }
        _statements.Of("DELETE FROM entry WHERE article_id = $1", 1).Run(id);
        AddCoding(id, article, coded, laid);
        _decisions.Follow(members, shown, laid.Coded);
        _history.Mark(id, laid.Shown(seen));
        _search.Add(id, article, laid.Coded, Sources(id));
        return laid;
    }

    private void AddCoding(long id, Article article, CodedReport coded, LaidReport laid)
    {
        _statements.Of(
            """
            INSERT INTO coding (article_id, coder_version, data_version, whole) VALUES ($1, $2, $3, 1)
            ON CONFLICT (article_id) DO UPDATE SET coder_version = excluded.coder_version, data_version = excluded.data_version, whole = 1
            """,
            3).Run(id, coded.CoderVersion, coded.DataVersion);
        WriteEntries(id, article, laid);
    }

    private void WriteEntries(long id, Article article, LaidReport laid)
    {
        _entries.Write(id, laid.Coded);
        _decisions.Mark(id, laid);
        People().File(ArticleRow.Of(id, article.Hash, article.Published), laid.Coded);
    }

    private ActorKeeper People()
    {
        if (_begun is null)
        {
            _begun = actors();
            _begun.Begin();
        }
        return _begun;
    }

    private RegisteredReport Stored(string hash) => new ReportReader(session).Read(hash)!;

    private List<string> Sources(long article) =>
        [.. new SqlQuery().AddIf(article, "SELECT name FROM source WHERE article_id = {0}").Rows(session).Select(r => r.GetString(0))];

    private bool IsCodedBy(long article, CodedReport coded) =>
        _statements.Of("SELECT 1 FROM coding WHERE article_id = $1 AND coder_version = $2 AND data_version = $3 AND whole = 1", 3)
            .Number(article, coded.CoderVersion, coded.DataVersion) is not null;

    private long? Known(Article article) => Known(article.Hash);

    private long? Known(string hash) => _statements.Of($"SELECT id FROM article WHERE hash = $1 {session.Dialect.LockingRows}", 1).Number(hash);

    private long? AddArticle(Article article) =>
        _statements.Of(
            """
            INSERT INTO article (hash, title, published, url, text, blocks, first_read, language, byline, outlet, section, published_at, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (hash) DO NOTHING RETURNING id
            """,
            13).Number(
                article.Hash,
                article.Title,
                SqlRow.Written(article.Published),
                article.Url,
                article.Text,
                BlockList.Write(article.Blocks),
                SqlRow.Written(_clock.Now()),
                article.Language,
                article.Byline,
                article.Outlet,
                article.Section,
                SqlRow.Zoned(article.PublishedAt),
                SqlRow.Zoned(article.ChangedAt));

    private bool AddSource(long id, Article article, string? link) =>
        _statements.Of(
            """
            INSERT INTO source (article_id, name, file_name, url, link, digest, fetched) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (name, article_id) DO NOTHING
            """,
            7).Run(
                id,
                article.Id,
                FileName(article.Id),
                article.Url,
                link,
                article.Source?.PayloadDigest,
                article.Source?.Fetched is { } fetched ? SqlRow.Written(fetched) : null) > 0;

    /// <summary>What follows the last slash of either kind.</summary>
    public static string FileName(string source) => source[(source.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
