using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Archives;
using Chancery.Register.Bodies;
using Chancery.Register.Changes;
using Chancery.Register.Claims;
using Chancery.Register.Drafts;
using Chancery.Register.Feeds;
using Chancery.Register.Lists;
using Chancery.Register.Pages;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;
using Chancery.Register.Recoding;
using Chancery.Register.Review;
using Chancery.Register.Sql;
using Chancery.Register.Upkeep;

namespace Chancery.Register;

/// <summary>A register in an SQL database. The databases differ in how they are opened and in a few words of their dialects.</summary>
public abstract class SqlRegister : IRegister
{
    private readonly SqlSession _session;
    private readonly TimeProvider _clock;
    private readonly ReportWriter _writer;
    private readonly Lazy<ActorKnowledge> _knowledge;
    private readonly Lazy<ActorKeeper> _actors;

    internal SqlRegister(SqlSession session, TimeProvider clock, Func<ActorKnowledge> knowledge)
    {
        _session = session;
        _clock = clock;
        _knowledge = new(knowledge);
        _actors = new(() => new ActorKeeper(session, _knowledge.Value));
        _writer = new ReportWriter(session, clock, () => _actors.Value);
    }

    /// <inheritdoc/>
    public virtual string? CopyOfOlder => null;

    /// <inheritdoc/>
    public Filing File(Article article, CodedReport coded)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(coded);
        return _session.Translate(() => _writer.File(article, coded));
    }

    /// <inheritdoc/>
    public IReadOnlyList<Filing> File(IReadOnlyList<CodedArticle> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return reports.Count == 0 ? [] : _session.Translate(() => _writer.File(reports));
    }

    /// <inheritdoc/>
    public bool Holds(Article article, string coderVersion, string dataVersion) =>
        _session.Translate(() => _writer.Holds(article, coderVersion, dataVersion));

    /// <inheritdoc/>
    public DateTimeOffset? LatestMoment() => _session.Translate(() => new RegisterClock(_session, TimeProvider.System).Latest());

    /// <inheritdoc/>
    public IReadOnlyList<StoredReport> ToRecode(string? coderVersion, string? dataVersion, long? after, int limit) =>
        new RecodingQuery(_session).Read(coderVersion, dataVersion, after ?? long.MinValue, limit);

    /// <inheritdoc/>
    public long CountToRecode(string? coderVersion, string? dataVersion) => new RecodingQuery(_session).Count(coderVersion, dataVersion);

    /// <inheritdoc/>
    public IReadOnlyList<Recoded> Recode(IReadOnlyList<CodedArticle> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return reports.Count == 0 ? [] : _session.Translate(() => _writer.Recode(reports));
    }

    /// <inheritdoc/>
    public IEnumerable<TimelineEntry> Timeline(TimelineFilter filter) => new TimelineReader(_session).Read(filter);

    /// <inheritdoc/>
    public int CountUndated(TimelineFilter filter) => new TimelineReader(_session).CountUndated(filter);

    /// <inheritdoc/>
    public IEnumerable<MergedEvent> Events(EventFilter filter) => new MergedEventReader(_session).Read(filter);

    /// <inheritdoc/>
    public int CountUndated(EventFilter filter) => new MergedEventReader(_session).CountUndated(filter);

    /// <inheritdoc/>
    public MergedEvent? FindEvent(string id) => new MergedEventReader(_session).Find(id);

    /// <inheritdoc/>
    public IEnumerable<PersonEntry> People(PeopleFilter filter) => new ActorReader(_session).People(filter);

    /// <inheritdoc/>
    public IActorBook Actors => new ActorBook(_session, () => _actors.Value);

    /// <inheritdoc/>
    public IPairBook Pairs => new PairBook(_session);

    /// <inheritdoc/>
    public IChangeBook Changes => new ChangeBook(_session);

    /// <inheritdoc/>
    public IPositionBook Positions => new PositionBook(_session);

    /// <inheritdoc/>
    public IDraftBook Drafts => new DraftBook(_session);

    /// <inheritdoc/>
    public IBodyBook Bodies => new BodyBook(_session, () => _knowledge.Value);

    /// <inheritdoc/>
    public IClaimBook Claims => new ClaimBook(_session);

    /// <inheritdoc/>
    public IArchiveBook Archives => new ArchiveBook(_session);

    /// <inheritdoc/>
    public IListBook Lists => new ListBook(_session, Review);

    /// <inheritdoc/>
    public IReviewBook Review => new ReviewBook(_session, _writer);

    /// <inheritdoc/>
    public IFeedBook Feeds => new FeedBook(_session);

    /// <inheritdoc/>
    public IEnumerable<QuoteEntry> Quotes(QuoteFilter filter) => new QuoteReader(_session).Read(filter);

    /// <inheritdoc/>
    public IReadOnlyList<ReportKey> Find(string key) => new ReportReader(_session).Find(key);

    /// <inheritdoc/>
    public IReadOnlyList<ReportKey> Latest(int limit) => _session.Translate(() => new ReportReader(_session).Latest(limit));

    /// <inheritdoc/>
    public RegisteredReport? Report(string hash) => new ReportReader(_session).Read(hash);

    /// <inheritdoc/>
    public ReportDocument? Document(string hash) => _session.Translate(() => new DocumentTable(_session).Read(hash));

    /// <inheritdoc/>
    public IReadOnlyList<ReportKey> Copies(string hash) => _session.Translate(() => new VersionReader(_session).Copies(hash));

    /// <inheritdoc/>
    public IReadOnlyList<ReportVersion> Versions(string hash) => _session.Translate(() => new VersionReader(_session).Read(hash));

    /// <inheritdoc/>
    public IEnumerable<SearchHit> Search(SearchQuery query, SearchFilter filter)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentOutOfRangeException.ThrowIfLessThan(filter.Limit, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(filter.Limit, SearchFilter.MostHits);
        return new SearchReader(_session, query, filter).Read();
    }

    /// <inheritdoc/>
    public RegisterStats Stats() => _session.Translate(() => new StatsReader(_session).Read(SchemaVersion, SizeOnDisk()));

    /// <inheritdoc/>
    public BackupResult BackUp(string file, Action<long> progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return BackupFile.Write(file, partial => CopyInto(partial, progress, cancel));
    }

    /// <inheritdoc/>
    public Compaction Compact()
    {
        var before = _session.Translate(SizeOnDisk);
        _session.Translate(() => { CompactStorage(); return 0; });
        return new Compaction(before, _session.Translate(SizeOnDisk));
    }

    /// <inheritdoc/>
    public void Dump(TextWriter output) => new DumpWriter(_session).Write(output);

    /// <summary>
    /// Makes actors and tenures anew where they were made by other rules or of other knowledge, as in a register that an older
    /// program wrote.
    /// </summary>
    /// <param name="heedKnowledge">False to keep actors made of other knowledge, as they are when the register is only asked.</param>
    internal void BringActorsUpToDate(bool heedKnowledge)
    {
        if (!_session.Translate(() => IsCurrent(heedKnowledge)))
        {
            _session.Translate(() => _session.Write(() => IsCurrent(heedKnowledge) || Rebuild()));
        }
    }

    /// <summary>Version of the schema.</summary>
    internal abstract int SchemaVersion { get; }

    /// <summary>Bytes that the register takes.</summary>
    internal abstract long SizeOnDisk();

    /// <summary>Builds indices anew and gives free space back.</summary>
    internal abstract void CompactStorage();

    /// <summary>Writes the register into a new file; what could not be read.</summary>
    internal abstract IReadOnlyList<DamagedReport> CopyInto(string file, Action<long> progress, CancellationToken stop);

    /// <summary>
    /// Copies a register row by row into a new file and makes anew what is made of the rows: report by report, or tables that are whole
    /// one by one, which takes no index.
    /// </summary>
    internal static IReadOnlyList<DamagedReport> CopyRows(SqlSession session, string file, TimeProvider clock, ActorKnowledge knowledge, Action<long> progress, CancellationToken stop, bool byTables = false)
    {
        using var opened = SqliteRegister.Open(file, clock, knowledge);
        SqlRegister target = opened;
        var copy = new RegisterCopy(session, target._session);
        IReadOnlyList<DamagedReport> lost = [];
        if (byTables)
        {
            copy.RunByTables(stop);
        }
        else
        {
            lost = session.Translate(() => session.Read(() => copy.Run(new ReportFinder(session), progress, stop)));
        }
        target._session.Translate(() => target._session.Write(() =>
        {
            MergedEventsFill.Run(target._session);
            new WireWriter(target._session.Statements).JoinPages();
            SearchFill.Run(target._session);
            SideNamesFill.Run(target._session);
            PairsFill.Run(target._session);
            PositionsFill.Run(target._session);
            return target.Rebuild();
        }));
        return lost;
    }

    /// <summary>Copies this register row by row into a new file.</summary>
    internal IReadOnlyList<DamagedReport> CopyRows(string file, Action<long> progress, CancellationToken stop) =>
        CopyRows(_session, file, _clock, _knowledge.Value, progress, stop);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    // Where there are no reports, somebody else is only about to make the register.
    private bool IsCurrent(bool heedKnowledge) =>
        heedKnowledge
            ? _actors.Value.IsCurrent()
            : _session.Statements.Of("SELECT 1 FROM actor_state WHERE rules = $1 OR NOT EXISTS (SELECT 1 FROM article)", 1).Number(ActorKeeper.Rules) is not null;

    private bool Rebuild()
    {
        var reader = new ReportReader(_session);
        var articles = new SqlQuery().Add("SELECT a.id, a.hash FROM article a ORDER BY a.hash").Rows(_session).Select(r => (Id: r.GetInt64(0), Hash: r.GetString(1))).ToList();
        _actors.Value.Rebuild(articles.Select(a => (a.Id, Kept: reader.Read(a.Hash))).Where(a => a.Kept is not null)
            .Select(a => (ArticleRow.Of(a.Id, a.Kept!.Article.Hash, a.Kept.Article.Published), a.Kept.Coded)));
        return true;
    }

    /// <summary>Closes the connection.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _session.Dispose();
        }
    }
}
