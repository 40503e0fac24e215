using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register;

/// <summary>A register in an SQL database. The databases differ in how they are opened and in a few words of their dialects.</summary>
public abstract class SqlRegister : IRegister
{
    private readonly SqlSession _session;
    private readonly ReportWriter _writer;

    internal SqlRegister(SqlSession session, TimeProvider clock)
    {
        _session = session;
        _writer = new ReportWriter(session, clock);
    }

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
    public IEnumerable<PersonEntry> People(PeopleFilter filter) => new PeopleReader(_session).Read(filter);

    /// <inheritdoc/>
    public IEnumerable<QuoteEntry> Quotes(QuoteFilter filter) => new QuoteReader(_session).Read(filter);

    /// <inheritdoc/>
    public IReadOnlyList<ReportKey> Find(string key) => new ReportReader(_session).Find(key);

    /// <inheritdoc/>
    public RegisteredReport? Report(string hash) => new ReportReader(_session).Read(hash);

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
    public void Dump(TextWriter output) => new DumpWriter(_session).Write(output);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
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
