using System.Data.Common;
using Chancery.Model;

namespace Chancery.Register.Sql;

/// <summary>Reads the entries of one report, kind by kind in the order in which they were filed.</summary>
internal sealed class EntryReader(SqlSession session, long article)
{
    public CodedReport Read(Article archived, string coder, string data)
    {
        var further = FurtherEvidence();
        return new CodedReport
        {
            Report = archived.Id,
            ArticleHash = archived.Hash,
            DataVersion = data,
            CoderVersion = coder,
            Published = archived.Published,
            NotCoded = LanguageTable.IsCoded(archived.Language) ? null : archived.Language,
            Body = archived.Body(),
            People = People(further),
            Events = Events(further),
            Quotes = Quotes(further),
            Conditions = ReadConditions(further),
            Statements = Whole(EntryKind.Statement, WrittenEntry.Statement),
            Tenures = Whole(EntryKind.Tenure, WrittenEntry.Tenure),
            Appointments = Whole(EntryKind.Appointment, WrittenEntry.Appointment),
            Measures = Whole(EntryKind.Measure, WrittenEntry.Measure),
            Drafts = Whole(EntryKind.Draft, WrittenEntry.Draft),
        };
    }

    private IEnumerable<DbDataReader> Rows(string sql) => new SqlQuery().AddIf(article, sql).Rows(session);

    private List<T> Whole<T>(string kind, Func<string, T> read) =>
        [.. new SqlQuery()
            .AddIf(article, "SELECT n.detail FROM entry n WHERE n.article_id = {0}")
            .AddIf(kind, "AND n.kind = {0}")
            .Add("ORDER BY n.ordinal")
            .Rows(session)
            .Select(r => SqlRow.Written(session, () => read(r.GetString(0))))];

    private ILookup<long, Evidence> FurtherEvidence() =>
        Rows(
            """
            SELECT v.entry_id, v.first, v.past, v.wording, v.rule FROM evidence v JOIN entry n ON n.id = v.entry_id
            WHERE n.article_id = {0} ORDER BY v.entry_id, v.ordinal
            """)
            .Select(r => (Entry: r.GetInt64(0), Evidence: r.Evidence(1))).ToLookup(e => e.Entry, e => e.Evidence);

    private List<CodedPerson> People(ILookup<long, Evidence> further) =>
        [.. Rows(
            "SELECT n.id, p.name, p.country, p.office, p.mentions, n.first, n.past, n.wording, n.rule FROM person p JOIN entry n ON n.id = p.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal")
            .Select(r => new CodedPerson(r.GetString(1), r.Text(2), r.Text(3), r.GetInt32(4), [.. r.EvidenceOrNone(5), .. further[r.GetInt64(0)]]))];

    private List<CodedEvent> Events(ILookup<long, Evidence> further)
    {
        var sides = Rows(
            """
            SELECT d.event_id, d.role, d.country, d.name, d.office FROM side d JOIN entry n ON n.id = d.event_id
            WHERE n.article_id = {0} ORDER BY d.event_id, d.role, d.ordinal
            """)
            .Select(r => (Event: r.GetInt64(0), Role: r.GetString(1), Side: r.Side(2)))
            .ToLookup(s => (s.Event, s.Role), s => s.Side);
        return [.. Rows(
            "SELECT n.id, e.type, e.mode, e.date, e.status, e.place, n.detail, n.first, n.past, n.wording, n.rule FROM event e JOIN entry n ON n.id = e.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal")
            .Select(r => r.WithDetail(r.Event(1, [.. r.EvidenceOrNone(7), .. further[r.GetInt64(0)]]), 6, session) with
            {
                Actors = [.. sides[(r.GetInt64(0), "actor")]],
                Recipients = [.. sides[(r.GetInt64(0), "recipient")]],
            })];
    }

    private List<CodedQuote> Quotes(ILookup<long, Evidence> further) =>
        [.. Rows(
            "SELECT q.speaker, q.country, q.office, q.text, q.addressee, q.about, n.id, n.first, n.past, n.wording, n.rule FROM quote q JOIN entry n ON n.id = q.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal")
            .Select(r => QuoteReader.Quote(r, 0, [.. r.EvidenceOrNone(7), .. further[r.GetInt64(6)]]))];

    private List<CodedCondition> ReadConditions(ILookup<long, Evidence> further) =>
        [.. Rows(
            """
            SELECT n.id, c.party, c.action, c.requires_party, c.requires_action, c.holder, c.status, n.first, n.past, n.wording, n.rule
            FROM condition c JOIN entry n ON n.id = c.entry_id WHERE n.article_id = {0} ORDER BY n.ordinal
            """)
            .Select(r => Condition(r, 1, [.. r.EvidenceOrNone(7), .. further[r.GetInt64(0)]]))];

    /// <summary>Both parties with their acts, the holder and the status, from a column on.</summary>
    public static CodedCondition Condition(DbDataReader row, int column, IReadOnlyList<Evidence> evidence) => new(
        row.GetString(column),
        row.GetString(column + 1),
        new RequiredAct(row.GetString(column + 2), row.GetString(column + 3)),
        row.Text(column + 4),
        SqlRow.Condition(row.GetString(column + 5)),
        evidence);
}
