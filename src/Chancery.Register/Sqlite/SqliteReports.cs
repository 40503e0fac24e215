using System.Globalization;
using Chancery.Model;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>Finds single reports and reads them whole.</summary>
internal sealed class SqliteReports(SqliteConnection connection, string path)
{
    // From the surest to the widest: the first that finds any decides.
    private static readonly string[] Conditions =
    [
        "a.hash = ?1",
        "EXISTS (SELECT 1 FROM source x WHERE x.article_id = a.id AND x.name = ?1)",
        "EXISTS (SELECT 1 FROM source x WHERE x.article_id = a.id AND x.file_name = ?1)",
        "EXISTS (SELECT 1 FROM source x WHERE x.article_id = a.id AND x.file_name IN (?1 || '.txt', ?1 || '.jsonl'))",
        "EXISTS (SELECT 1 FROM source x WHERE x.article_id = a.id AND (substr(x.file_name, 1, length(?1)) = ?1 OR substr(x.name, 1, length(?1)) = ?1))",
        "substr(a.hash, 1, length(?1)) = ?1",
    ];

    public IReadOnlyList<ReportKey> Find(string key)
    {
        if (key.Length == 0)
        {
            return [];
        }
        foreach (var condition in Conditions)
        {
            var found = new SqliteQuery()
                .AddIf(key, $"SELECT {SqliteRow.ReportColumns} FROM article a WHERE {condition} AND {{0}} IS NOT NULL ORDER BY a.id")
                .Rows(connection, path)
                .Select(r => r.Report(0))
                .ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }
        return [];
    }

    public RegisteredReport? Read(string hash)
    {
        var head = new SqliteQuery()
            .Add("SELECT a.id, a.text, a.blocks, a.published, a.url, a.first_read, c.coder_version, c.data_version FROM article a JOIN coding c ON c.article_id = a.id")
            .AddIf(hash, "WHERE a.hash = {0}")
            .Rows(connection, path)
            .Select(r => new
            {
                Id = r.GetInt64(0),
                Text = r.GetString(1),
                Blocks = BlockList.Read(r.GetString(2)),
                Published = r.Day(3),
                Url = r.Text(4),
                FirstRead = DateTimeOffset.Parse(r.GetString(5), CultureInfo.InvariantCulture),
                Coder = r.GetString(6),
                Data = r.GetString(7),
            })
            .SingleOrDefault();
        if (head is null)
        {
            return null;
        }
        var sources = Rows("SELECT name FROM source WHERE article_id = {0} ORDER BY id", head.Id).Select(r => r.GetString(0)).ToList();
        var article = new Article { Id = sources[0], Text = head.Text, Blocks = head.Blocks, Hash = hash, Published = head.Published, Url = head.Url };
        var evidence = ReadEvidence(head.Id);
        var coded = new CodedReport
        {
            Report = article.Id,
            ArticleHash = hash,
            DataVersion = head.Data,
            CoderVersion = head.Coder,
            Published = head.Published,
            Body = article.Body(),
            People = People(head.Id, evidence),
            Events = Events(head.Id, evidence),
            Quotes = Quotes(head.Id, evidence),
            Conditions = ReadConditions(head.Id, evidence),
        };
        sources.Sort(StringComparer.Ordinal);
        return new RegisteredReport(article, coded, sources, head.FirstRead);
    }

    private IEnumerable<SqliteDataReader> Rows(string sql, long article) => new SqliteQuery().AddIf(article, sql).Rows(connection, path);

    private ILookup<long, Evidence> ReadEvidence(long article) =>
        Rows(
            """
            SELECT v.entry_id, v.first, v.past, v.wording, v.rule FROM evidence v JOIN entry n ON n.id = v.entry_id
            WHERE n.article_id = {0} ORDER BY v.entry_id, v.ordinal
            """,
            article).Select(r => (Entry: r.GetInt64(0), Evidence: r.Evidence(1))).ToLookup(e => e.Entry, e => e.Evidence);

    private List<CodedPerson> People(long article, ILookup<long, Evidence> evidence) =>
        [.. Rows(
            "SELECT n.id, p.name, p.country, p.office, p.mentions FROM person p JOIN entry n ON n.id = p.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal",
            article).Select(r => new CodedPerson(r.GetString(1), r.Text(2), r.Text(3), r.GetInt32(4), [.. evidence[r.GetInt64(0)]]))];

    private List<CodedEvent> Events(long article, ILookup<long, Evidence> evidence)
    {
        var sides = Rows(
            """
            SELECT d.event_id, d.role, d.country, d.name, d.office FROM side d JOIN entry n ON n.id = d.event_id
            WHERE n.article_id = {0} ORDER BY d.event_id, d.role, d.ordinal
            """,
            article).Select(r => (Event: r.GetInt64(0), Role: r.GetString(1), Side: r.Side(2))).ToLookup(s => (s.Event, s.Role), s => s.Side);
        return [.. Rows(
            "SELECT n.id, e.type, e.mode, e.date, e.status, e.place FROM event e JOIN entry n ON n.id = e.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal",
            article).Select(r => r.Event(1, [.. evidence[r.GetInt64(0)]]) with
            {
                Actors = [.. sides[(r.GetInt64(0), "actor")]],
                Recipients = [.. sides[(r.GetInt64(0), "recipient")]],
            })];
    }

    private List<CodedQuote> Quotes(long article, ILookup<long, Evidence> evidence) =>
        [.. Rows(
            "SELECT q.speaker, q.country, q.office, q.text, q.addressee, q.about, n.id FROM quote q JOIN entry n ON n.id = q.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal",
            article).Select(r => SqliteQuotes.Quote(r, [.. evidence[r.GetInt64(6)]]))];

    private List<CodedCondition> ReadConditions(long article, ILookup<long, Evidence> evidence) =>
        [.. Rows(
            """
            SELECT n.id, c.party, c.action, c.requires_party, c.requires_action, c.holder, c.status
            FROM condition c JOIN entry n ON n.id = c.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal
            """,
            article).Select(r => new CodedCondition(
                r.GetString(1),
                r.GetString(2),
                new RequiredAct(r.GetString(3), r.GetString(4)),
                r.Text(5),
                Enum.Parse<ConditionStatus>(r.GetString(6), ignoreCase: true),
                [.. evidence[r.GetInt64(0)]]))];
}
