using System.Data.Common;
using System.Globalization;
using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Keeps what people decided of entries, and what the coder last said of the reports that they decided on.</summary>
internal sealed class EntryDecisions(SqlStatements statements)
{
    private const string Columns =
        """
        d.id, d.act, d.entry, d.hash, d.kind, d.before_entry, d.after_entry, d.decided_by, d.why, d.decided_at, d.undone_by, d.undone_why, d.undone_at
        """;

    /// <summary>All, in order.</summary>
    public List<ReviewDecision> All() => statements.Of($"SELECT {Columns} FROM entry_decision d ORDER BY d.id", 0).List(Read);

    /// <summary>The one of a number; null when there is none.</summary>
    public ReviewDecision? Find(long id) => statements.Of($"SELECT {Columns} FROM entry_decision d WHERE d.id = $1", 1).List(Read, id).SingleOrDefault();

    /// <summary>Those that stand on a report's entries, in order.</summary>
    public List<ReviewDecision> Standing(string hash) =>
        statements.Of($"SELECT {Columns} FROM entry_decision d WHERE d.hash = $1 AND d.undone_at IS NULL ORDER BY d.id", 1).List(Read, hash);

    /// <summary>True where any decision stands.</summary>
    public bool AnyStands() => statements.Of("SELECT 1 FROM entry_decision d WHERE d.undone_at IS NULL LIMIT 1", 0).Number() is not null;

    /// <summary>What stands of a report's entries: the latest decision on each, in order of the first.</summary>
    public List<DecidedEntry> Decided(string hash) =>
        [.. statements.Of(
            """
            SELECT d.subject, d.id, d.act, d.entry, d.kind, d.machine, d.after_entry FROM entry_decision d
            WHERE d.hash = $1 AND d.undone_at IS NULL ORDER BY d.id
            """,
            1)
            .List(r => new DecidedEntry(r.GetInt64(0), r.GetInt64(1), Act(r.GetString(2)), r.GetString(3), r.GetString(4), r.Text(5), r.Text(6)), hash)
            .GroupBy(d => d.Subject)
            .Select(g => g.Last())
            .OrderBy(d => d.Subject)];

    /// <summary>Adds one.</summary>
    /// <param name="subject">The first decision on the entry; null where this is it.</param>
    /// <param name="act">What is decided.</param>
    /// <param name="entry">The entry as it is before; of what is added, as it will be.</param>
    /// <param name="machine">What the coder says of it.</param>
    /// <param name="after">What the person says.</param>
    /// <param name="decider">Who, why and when.</param>
    public long Add(long? subject, ReviewAct act, ReportEntry entry, string? machine, string? after, Decider decider)
    {
        var id = statements.Of(
            """
            INSERT INTO entry_decision (subject, act, entry, hash, kind, machine, before_entry, after_entry, decided_by, why, decided_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id
            """,
            11).Number(
                subject ?? 0, Code(act), entry.Id, entry.Report, entry.Kind, machine, act == ReviewAct.Add ? null : entry.Written, after,
                decider.By, decider.Why, Written(decider.At))!.Value;
        if (subject is null)
        {
            statements.Of("UPDATE entry_decision SET subject = id WHERE id = $1", 1).Run(id);
        }
        return id;
    }

    /// <summary>Adds one on events, which is of no one report.</summary>
    public long Add(ReviewAct act, string named, Decider decider) =>
        statements.Of(
            """
            INSERT INTO entry_decision (subject, act, entry, hash, kind, decided_by, why, decided_at) VALUES (0, $1, $2, '', $3, $4, $5, $6) RETURNING id
            """,
            6).Number(Code(act), named, EntryKind.Event, decider.By, decider.Why, Written(decider.At))!.Value;

    /// <summary>Takes one back that stands.</summary>
    public bool Undo(long id, Decider decider) =>
        statements.Of("UPDATE entry_decision SET undone_by = $2, undone_why = $3, undone_at = $4 WHERE id = $1 AND undone_at IS NULL", 4)
            .Run(id, decider.By, decider.Why, Written(decider.At)) > 0;

    /// <summary>Keeps what the coder now says of a decided entry.</summary>
    public void Follow(DecidedEntry decided, string machine)
    {
        if (decided.Machine != machine)
        {
            statements.Of("UPDATE entry_decision SET machine = $2 WHERE subject = $1 AND undone_at IS NULL", 2).Run(decided.Subject, machine);
        }
    }

    /// <summary>What the coder last said of a report that somebody decided on; null where nobody did.</summary>
    public MachineCoding? Machine(long article) =>
        statements.Of("SELECT m.coded, m.since FROM machine_coding m WHERE m.article_id = $1", 1)
            .List(r => new MachineCoding(CodedReportJson.Read(r.GetString(0)), MachineCoding.ReadSince(r.GetString(1))), article).SingleOrDefault();

    /// <summary>Keeps what the coder says of a report that somebody decided on.</summary>
    public void KeepMachine(long article, MachineCoding machine) =>
        statements.Of("INSERT INTO machine_coding (article_id, coded, since) VALUES ($1, $2, $3) ON CONFLICT (article_id) DO UPDATE SET coded = excluded.coded, since = excluded.since", 3)
            .Run(article, CodedReportJson.ToLine(machine.Coded), machine.WrittenSince());

    /// <summary>Drops it: the report's entries are the coder's again.</summary>
    public void DropMachine(long article) => statements.Of("DELETE FROM machine_coding WHERE article_id = $1", 1).Run(article);

    /// <summary>Marks an entry that is written already.</summary>
    public void Mark(long article, EntryMark mark) =>
        statements.Of("UPDATE entry SET decision = $4, origin = $5 WHERE article_id = $1 AND kind = $2 AND ordinal = $3", 5)
            .Run(article, mark.Kind, mark.Ordinal, mark.Decision, Code(mark.Origin));

    /// <summary>The entries of a report that a person stands behind.</summary>
    public List<EntryMark> Marks(long article) =>
        statements.Of("SELECT n.kind, n.ordinal, n.decision, n.origin FROM entry n WHERE n.article_id = $1 AND n.decision IS NOT NULL ORDER BY n.kind, n.ordinal", 1)
            .List(r => new EntryMark(r.GetString(0), r.GetInt32(1), r.GetInt64(2), Origin(r.Text(3))), article);

    /// <summary>Who stands behind an entry whose mark reads so.</summary>
    public static EntryOrigin Origin(string? code) => code switch
    {
        null => EntryOrigin.Machine,
        "accepted" => EntryOrigin.Accepted,
        _ => EntryOrigin.Person,
    };

    private static string Code(EntryOrigin origin) => origin.ToString().ToLowerInvariant();

    private static string Code(ReviewAct act) => act.ToString().ToLowerInvariant();

    private static ReviewAct Act(string code) => Enum.Parse<ReviewAct>(code, ignoreCase: true);

    private static string Written(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static ReviewDecision Read(DbDataReader row) => new(
        row.GetInt64(0),
        Act(row.GetString(1)),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.Text(5),
        row.Text(6),
        row.GetString(7),
        row.Text(8),
        At(row, 9),
        row.IsDBNull(12) ? null : new DecisionUndone(row.GetString(10), row.Text(11), At(row, 12)));

    private static DateTimeOffset At(DbDataReader row, int column) => DateTimeOffset.Parse(row.GetString(column), CultureInfo.InvariantCulture);
}
