using Chancery.Model;
using Chancery.Register.Actors;
using Chancery.Register.Events;
using Chancery.Register.Sql;

namespace Chancery.Register.Review;

/// <summary>Merges and splits events by hand. Everything happens inside the transaction of whoever calls.</summary>
internal sealed class EventReview(SqlSession session)
{
    private readonly EventDecisions _decisions = new(session.Statements);
    private readonly ToldEventReader _reader = new(session);

    /// <summary>Decides that events are one.</summary>
    public long Merge(IReadOnlyList<string> ids, Decider decider)
    {
        var events = Groups(ids);
        var unlike = events.Find(e => e.Told[0].Event.Type != events[0].Told[0].Event.Type);
        if (unlike is not null)
        {
            throw new ReviewException(ReviewFault.UnlikeEvents, $"{events[0].Told[0].Event.Type.Code()}, {unlike.Told[0].Event.Type.Code()}");
        }
        return events.Count < 2
            ? throw new ReviewException(ReviewFault.NothingChanged, ids[^1])
            : _decisions.Add(ReviewAct.Merge, ids[0], events.SelectMany((e, i) => Ordered(e).Select(t => Member(i, t))), decider);
    }

    /// <summary>Decides that some entries are not of their event.</summary>
    public long Split(string id, IReadOnlyList<string> parts, Decider decider)
    {
        var told = Ordered(Groups([id])[0]);
        var apart = new HashSet<long>();
        foreach (var part in parts)
        {
            var meant = told.Where(t => t.Id == part || t.Report.Hash == part).Select(t => t.Entry).ToList();
            apart.UnionWith(meant.Count > 0 ? meant : throw new ReviewException(ReviewFault.NotOfEvent, part, id));
        }
        return apart.Count == told.Count
            ? throw new ReviewException(ReviewFault.NothingLeft, id)
            : _decisions.Add(ReviewAct.Split, id, told.Select(t => Member(apart.Contains(t.Entry) ? 1 : 0, t)), decider);
    }

    private static List<ToldEvent> Ordered(DecidedGroup group) => [.. group.Told.Order(ToldEvent.Order)];

    private (int Part, ToldEvent Told, string Written) Member(int part, ToldEvent told) => (part, told, WrittenEntry.Of(_reader.Whole(told).Event));

    // The events of some ids, each once. Nobody else files a report of theirs until the decision is kept.
    private List<DecidedGroup> Groups(IReadOnlyList<string> ids)
    {
        var locked = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var events = new MergedEventReader(session);
            var groups = ids.Select(i => events.Group(i) ?? throw new ReviewException(ReviewFault.UnknownEvent, i)).DistinctBy(g => g.Told.Min(t => t.Entry)).ToList();
            var open = groups.SelectMany(g => g.Told).Select(t => t.Report.Hash).Where(h => !locked.Contains(h)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (open.Count == 0)
            {
                return groups;
            }
            foreach (var hash in open)
            {
                session.Statements.Of($"SELECT a.id FROM article a WHERE a.hash = $1 {session.Dialect.LockingRows}", 1).Number(hash);
                locked.Add(hash);
            }
        }
    }
}
