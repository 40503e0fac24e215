using System.Globalization;
using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Events;
using Chancery.Register.Sql;
using Chancery.Text;

namespace Chancery.Register.Review;

/// <summary>The decisions on entries of an SQL register.</summary>
internal sealed class ReviewBook(SqlSession session, ReportWriter writer) : IReviewBook
{
    private readonly EntryDecisions _decisions = new(session.Statements);

    /// <inheritdoc/>
    public IEnumerable<ReviewItem> Unsure(ReviewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new ReviewList(session).Read(filter);
    }

    /// <inheritdoc/>
    public ReportEntry? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return session.Translate(() => Hashes(id).SelectMany(Entries).FirstOrDefault(e => e.Id == id));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReportEntry> Entries(string hash) =>
        session.Translate(() => new ReportReader(session).Read(hash) is { } report ? new ReportEntries(_decisions).Of(report) : []);

    /// <inheritdoc/>
    public long Accept(string id, Decider decider) => Decide(id, ReviewAct.Accept, e => e.Written, decider);

    /// <inheritdoc/>
    public long Edit(string id, IEnumerable<KeyValuePair<string, string?>> changes, Decider decider) =>
        Decide(id, ReviewAct.Edit, e => EntryEdit.Change(EntryForm.Of(e.Kind)!, e.Written, changes), decider);

    /// <inheritdoc/>
    public long Reject(string id, Decider decider) => Decide(id, ReviewAct.Reject, _ => null, decider);

    /// <inheritdoc/>
    public long Add(string hash, string kind, IEnumerable<KeyValuePair<string, string?>> fields, TextSpan evidence, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(hash);
        ArgumentNullException.ThrowIfNull(decider);
        var form = EntryForm.Of(kind) ?? throw new ReviewException(ReviewFault.UnknownKind, kind, string.Join(", ", EntryForm.All.Select(f => f.Kind)));
        return Decide(hash, report =>
        {
            if (evidence.IsEmpty || evidence.Start < 0 || evidence.End > report.Article.Text.Length)
            {
                throw new ReviewException(ReviewFault.WordsMissing, string.Create(CultureInfo.InvariantCulture, $"{evidence.Start}-{evidence.End}"));
            }
            var written = EntryEdit.New(form, fields, evidence, evidence.Of(report.Article.Text));
            var taken = new ReportEntries(_decisions).Of(report).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
            var entry = new ReportEntry(ReportEntries.Free(EntryId.Of(hash, EntryText.Of(form, written)), taken), hash, kind, -1, written, EntryOrigin.Person, null);
            return _decisions.Add(null, ReviewAct.Add, entry, null, written, decider);
        });
    }

    /// <inheritdoc/>
    public long Merge(IReadOnlyList<string> events, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => session.Write(() => new EventReview(session).Merge(events, decider)));
    }

    /// <inheritdoc/>
    public long Split(string id, IReadOnlyList<string> parts, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => session.Write(() => new EventReview(session).Split(id, parts, decider)));
    }

    /// <inheritdoc/>
    public bool Undo(long decision, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(decider);
        return session.Translate(() => _decisions.Find(decision) is { Undone: null } known && (IsOfEvents(known)
            ? session.Write(() => _decisions.Undo(decision, decider))
            : writer.Decide(known.Report, _ => _decisions.Undo(decision, decider))));
    }

    /// <inheritdoc/>
    public IReadOnlyList<ReviewDecision> Decisions() =>
        session.Translate(() => _decisions.All().ConvertAll(d => IsOfEvents(d) ? new EventDecisions(session.Statements).Find(d.Id) : d));

    /// <inheritdoc/>
    public CodedReport Laid(CodedReport machine)
    {
        ArgumentNullException.ThrowIfNull(machine);
        return session.Translate(() =>
        {
            var article = session.Statements.Of("SELECT id FROM article WHERE hash = $1", 1).Number(machine.ArticleHash);
            return EntryOverlay.Lay(machine, article is { } id ? _decisions.Machine(id)?.Coded : null, _decisions.Decided(machine.ArticleHash)).Coded;
        });
    }

    private static bool IsOfEvents(ReviewDecision decision) => decision.Act is ReviewAct.Merge or ReviewAct.Split;

    private long Decide(string id, ReviewAct act, Func<ReportEntry, string?> after, Decider decider)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(decider);
        return Decide((Find(id) ?? throw new ReviewException(ReviewFault.UnknownEntry, id)).Report, report =>
        {
            // Somebody else may have decided between the two.
            var entry = new ReportEntries(_decisions).Of(report).Find(e => e.Id == id) ?? throw new ReviewException(ReviewFault.UnknownEntry, id);
            var says = after(entry);
            if (act == ReviewAct.Reject ? entry.IsRejected : act == ReviewAct.Edit && !entry.IsRejected && says == entry.Written)
            {
                throw new ReviewException(ReviewFault.NothingChanged, id);
            }
            var standing = _decisions.Decided(entry.Report).Find(d => d.Entry == id);
            return _decisions.Add(standing?.Subject, act, entry, standing is null ? entry.Written : standing.Machine, says, decider);
        });
    }

    private long Decide(string hash, Func<RegisteredReport, long> decide) => session.Translate(() =>
    {
        var made = 0L;
        writer.Decide(hash, report => (made = decide(report)) > 0);
        return made;
    });

    private List<string> Hashes(string id) => EventId.Report(id) is not { } beginning ? []
        : [.. new SqlQuery()
            .AddIf(beginning, "SELECT a.hash FROM article a WHERE a.hash >= {0}")
            .AddIf(beginning + "g", "AND a.hash < {0} ORDER BY a.hash")
            .Rows(session)
            .Select(r => r.GetString(0))];
}
