using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>
/// Keeps which entries people's merges and splits of events are about. An entry is named by its report and its place there, and
/// is followed by what it says when the report is filed anew.
/// </summary>
internal sealed class EventDecisions(SqlStatements statements)
{
    private const string Standing = "JOIN entry_decision d ON d.id = m.decision_id AND d.undone_at IS NULL";

    private readonly EntryDecisions _decisions = new(statements);

    /// <summary>True where anybody ever merged or split events.</summary>
    public bool Any() => statements.Of("SELECT 1 FROM event_member LIMIT 1", 0).Number() is not null;

    /// <summary>Adds a decision.</summary>
    /// <param name="act">Merge or split.</param>
    /// <param name="named">The id that was named first.</param>
    /// <param name="members">The entries, each with its part.</param>
    /// <param name="decider">Who, why and when.</param>
    public long Add(ReviewAct act, string named, IEnumerable<(int Part, ToldEvent Told, string Written)> members, Decider decider)
    {
        var id = _decisions.Add(act, named, decider);
        foreach (var (part, told, written) in members)
        {
            statements.Of("INSERT INTO event_member (decision_id, part, entry, hash, ordinal, written) VALUES ($1, $2, $3, $4, $5, $6)", 6)
                .Run(id, part, told.Id, told.Report.Hash, told.Ordinal, written);
        }
        return id;
    }

    /// <summary>The numbers of the decisions that stand on a report's entries, by their places.</summary>
    public List<(int Ordinal, long Decision)> Numbers(string hash) =>
        statements.Of($"SELECT m.ordinal, m.decision_id FROM event_member m {Standing} WHERE m.hash = $1 AND m.ordinal IS NOT NULL", 1)
            .List(r => (r.GetInt32(0), r.GetInt64(1)), hash);

    /// <summary>A decision with its entries.</summary>
    public ReviewDecision Find(long decision) => _decisions.Find(decision)! with
    {
        Members = statements.Of("SELECT m.part, m.entry, m.hash, m.ordinal FROM event_member m WHERE m.decision_id = $1 ORDER BY m.id", 1)
            .List(r => new EventMember(r.GetInt32(0), r.GetString(1), r.GetString(2), r.IsDBNull(3) ? null : r.GetInt32(3)), decision),
    };

    /// <summary>The numbers of the entries that a decision is about, as far as reports still say them.</summary>
    public List<long> Entries(long decision) =>
        statements.Of(
            """
            SELECT n.id FROM event_member m JOIN article a ON a.hash = m.hash JOIN entry n ON n.article_id = a.id AND n.kind = 'event' AND n.ordinal = m.ordinal
            WHERE m.decision_id = $1 ORDER BY m.id
            """,
            1).List(r => r.GetInt64(0), decision);

    /// <summary>The numbers of all entries that decisions that stand are about, as far as reports still say them.</summary>
    public List<long> Entries() =>
        statements.Of(
            $"""
            SELECT DISTINCT n.id FROM event_member m {Standing}
            JOIN article a ON a.hash = m.hash JOIN entry n ON n.article_id = a.id AND n.kind = 'event' AND n.ordinal = m.ordinal
            ORDER BY n.id
            """,
            0).List(r => r.GetInt64(0));

    /// <summary>Where the entries stand today that had an id when somebody decided on their event.</summary>
    public List<(string Report, int Ordinal)> Former(string id, string beginning) =>
        statements.Of(
            $"""
            SELECT DISTINCT m.hash, m.ordinal FROM event_member m {Standing}
            WHERE m.hash >= $1 AND m.hash < $2 AND m.entry = $3 AND m.ordinal IS NOT NULL ORDER BY m.hash, m.ordinal
            """,
            3).List(r => (r.GetString(0), r.GetInt32(1)), beginning, beginning + "g", id);

    /// <summary>The entries of a report that decisions that stand are about.</summary>
    public List<FollowedMember> OfReport(string hash) =>
        statements.Of($"SELECT m.id, m.ordinal, m.written FROM event_member m {Standing} WHERE m.hash = $1 ORDER BY m.id", 1)
            .List(r => new FollowedMember(r.GetInt64(0), r.IsDBNull(1) ? null : r.GetInt32(1), r.GetString(2)), hash);

    /// <summary>Follows entries of a report into what is filed of it now.</summary>
    /// <param name="members">The entries.</param>
    /// <param name="before">What was filed before; null where nothing was.</param>
    /// <param name="now">What is filed now.</param>
    public void Follow(IReadOnlyList<FollowedMember> members, CodedReport? before, CodedReport now)
    {
        if (members.Count == 0)
        {
            return;
        }
        var entries = EventTexts(now);
        var moved = EntryPairs.Of(before is null ? [] : EventTexts(before), entries);
        var free = Enumerable.Range(0, entries.Count).Except(moved).ToList();
        var lost = members.Where(m => Place(m) < 0).Select(m => m.Written).Distinct(StringComparer.Ordinal).ToList();
        // What says the same elsewhere in the report is the same claim.
        var again = EntryPairs.Of(lost.ConvertAll(w => (IReadOnlyList<EntryText>)[Text(w)]), free.ConvertAll(f => entries[f]), _ => true);
        foreach (var member in members)
        {
            var place = Place(member) is >= 0 and var found ? found : again[lost.IndexOf(member.Written)] is >= 0 and var other ? free[other] : (int?)null;
            Keep(member, place, place is { } at ? entries[at].Written : member.Written);
        }

        int Place(FollowedMember member) => member.Ordinal is { } ordinal && ordinal < moved.Length ? moved[ordinal] : -1;
    }

    private void Keep(FollowedMember member, int? ordinal, string written)
    {
        if (member.Ordinal != ordinal || member.Written != written)
        {
            statements.Of("UPDATE event_member SET ordinal = $2, written = $3 WHERE id = $1", 3).Run(member.Id, ordinal, written);
        }
    }

    private static List<EntryText> EventTexts(CodedReport coded) => [.. coded.Events.Select(e => Text(WrittenEntry.Of(e)))];

    private static EntryText Text(string written) => EntryText.Of(EntryForm.Of(EntryKind.Event)!, written);
}
