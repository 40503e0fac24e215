using System.Globalization;
using Chancery.Model;
using Chancery.Register.Pages;
using Chancery.Register.Recoding;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>Finds single reports and reads them whole.</summary>
internal sealed class ReportReader(SqlSession session)
{
    // From the surest to the widest: the first that finds any decides.
    private static readonly string[] Conditions =
    [
        "a.hash = $1",
        "a.id IN (SELECT x.article_id FROM source x WHERE x.name = $1)",
        "a.id IN (SELECT x.article_id FROM source x WHERE x.file_name = $1)",
        "a.id IN (SELECT x.article_id FROM source x WHERE x.file_name IN ($1 || '.txt', $1 || '.jsonl'))",
        "a.id IN (SELECT x.article_id FROM source x WHERE x.file_name >= $1 AND x.file_name < $2 UNION SELECT x.article_id FROM source x WHERE x.name >= $1 AND x.name < $2)",
        "a.hash >= $1 AND a.hash < $2",
    ];

    // Behind every text that begins with a key, and before all others behind those: no character comes after it.
    private const string Highest = "\U0010FFFF";

    public IReadOnlyList<ReportKey> Find(string key)
    {
        if (key.Length == 0)
        {
            return [];
        }
        foreach (var condition in Conditions)
        {
            var found = new SqlQuery()
                .AddIf(key, $"SELECT {SqlRow.ReportColumns} FROM article a WHERE {condition} AND {{0}} IS NOT NULL")
                .AddIf(key + Highest, "AND {0} IS NOT NULL ORDER BY a.id")
                .Rows(session)
                .Select(r => r.Report(0))
                .ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }
        return [];
    }

    public IReadOnlyList<ReportKey> Latest(int limit) =>
        [.. new SqlQuery().AddIf(limit, $"SELECT {SqlRow.ReportColumns} FROM article a ORDER BY a.id DESC LIMIT {{0}}").Rows(session).Select(r => r.Report(0))];

    public RegisteredReport? Read(string hash) => Read(Head.AddIf(hash, "WHERE a.hash = {0}"));

    public RegisteredReport? Read(long number) => Read(Head.AddIf(number, "WHERE a.id = {0}"));

    private static SqlQuery Head => new SqlQuery().Add(
        """
        SELECT a.id, a.text, a.blocks, a.published, a.url, a.first_read, c.coder_version, c.data_version, c.whole, c.number, c.coded_at, a.hash,
            a.language, a.byline, a.outlet, a.section, a.published_at, a.changed_at
        FROM article a JOIN coding c ON c.article_id = a.id
        """);

    private RegisteredReport? Read(SqlQuery query)
    {
        var head = query
            .Rows(session)
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
                IsWhole = r.GetInt32(8) != 0,
                Number = r.GetInt32(9),
                CodedAt = r.Text(10),
                Hash = r.GetString(11),
                Language = r.Text(12),
                Byline = r.Text(13),
                Outlet = r.Text(14),
                Section = r.Text(15),
                PublishedAt = r.Moment(16),
                ChangedAt = r.Moment(17),
            })
            .SingleOrDefault();
        if (head is null)
        {
            return null;
        }
        var rows = new SqlQuery()
            .AddIf(head.Id, "SELECT name, url FROM source WHERE article_id = {0} ORDER BY id")
            .Rows(session)
            .Select(r => (Name: r.GetString(0), Url: r.Text(1)))
            .ToList();
        var sources = rows.ConvertAll(r => r.Name);
        var links = rows.Select(r => r.Url).Prepend(head.Url).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (sources.Count == 0)
        {
            throw new RegisterException(RegisterFault.Corrupted, session.Place, $"report {head.Hash} has no source");
        }
        var documents = session.Translate(() => new DocumentTable(session).Of(head.Hash));
        var article = new Article
        {
            Id = sources[0],
            Text = head.Text,
            Blocks = head.Blocks,
            Hash = head.Hash,
            Published = head.Published,
            Url = head.Url,
            Language = head.Language,
            Byline = head.Byline,
            Outlet = head.Outlet,
            Section = head.Section,
            PublishedAt = head.PublishedAt,
            ChangedAt = head.ChangedAt,
            Source = documents is [var first, ..] ? first.Source : null,
        };
        var coded = new EntryReader(session, head.Id).Read(article, head.Coder, head.Data);
        sources.Sort(StringComparer.Ordinal);
        var at = head.CodedAt is { } later ? DateTimeOffset.Parse(later, CultureInfo.InvariantCulture) : head.FirstRead;
        var history = session.Translate(() => new HistoryTable(session).Read(head.Id, head.Number, new CodingRun(head.Coder, head.Data, at)));
        var marks = session.Translate(() => new EntryDecisions(session.Statements).Marks(head.Id));
        return new RegisteredReport(article, coded, sources, head.FirstRead, history, head.IsWhole) { Marks = marks, Documents = documents, Links = links };
    }
}
