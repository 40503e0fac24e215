using Chancery.Register.Events;
using Chancery.Register.Review;

namespace Chancery.Register.Sql;

/// <summary>
/// Says which entries are one event, as people decided. Where nobody merged or split anything it is what the program says; else the
/// decisions on an event's entries are looked up, and the events that they join, until no more join.
/// </summary>
internal sealed class DecidedGroups(SqlSession session, ToldEventReader reader)
{
    private const int Chunk = 200;

    private readonly MachineGroups _machine = new(reader);
    private readonly EventDecisions _decisions = new(session.Statements);
    private readonly Dictionary<string, List<(int Ordinal, long Decision)>> _byReport = new(StringComparer.Ordinal);
    private bool? _any;

    /// <summary>The event of an entry.</summary>
    public DecidedGroup Of(ToldEvent told)
    {
        var machine = _machine.Of(told);
        if (!Any() || Numbers(machine).Count == 0)
        {
            return new DecidedGroup(machine, []);
        }
        var (events, decisions) = Joined(machine);
        var own = EventRegrouping.Apply(events, decisions.Values).Find(e => e.Exists(t => t.Entry == told.Entry))!;
        return new DecidedGroup(own, [.. Numbers(own).Select(d => decisions[d])]);
    }

    /// <summary>The numbers of the entries of events that people decided on.</summary>
    public IReadOnlyList<long> Entries() => Any() ? session.Translate(() => _decisions.Entries()) : [];

    // Merges lead to further events, splits to none.
    private (List<IReadOnlyList<ToldEvent>> Events, Dictionary<long, ReviewDecision> Decisions) Joined(IReadOnlyList<ToldEvent> first)
    {
        var events = new List<IReadOnlyList<ToldEvent>>();
        var decisions = new Dictionary<long, ReviewDecision>();
        var seen = new HashSet<long>();
        var open = new Queue<IReadOnlyList<ToldEvent>>([first]);
        while (open.TryDequeue(out var next))
        {
            // Near the end of a month an event may be reckoned from both sides.
            var told = next.Where(t => seen.Add(t.Entry)).ToList();
            events.Add(told);
            foreach (var number in Numbers(told).Where(n => !decisions.ContainsKey(n)).ToList())
            {
                var decision = session.Translate(() => _decisions.Find(number));
                decisions.Add(number, decision);
                foreach (var other in decision.Act == ReviewAct.Merge ? Told(number) : [])
                {
                    if (!seen.Contains(other.Entry))
                    {
                        open.Enqueue(_machine.Of(other));
                    }
                }
            }
        }
        events.RemoveAll(e => e.Count == 0);
        return (events, decisions);
    }

    private List<ToldEvent> Told(long decision) => [.. session.Translate(() => _decisions.Entries(decision)).Chunk(Chunk).SelectMany(reader.Entries)];

    // The decisions on entries, in their order.
    private SortedSet<long> Numbers(IReadOnlyList<ToldEvent> told) =>
        [.. told.SelectMany(t => OfReport(t.Report.Hash).Where(m => m.Ordinal == t.Ordinal).Select(m => m.Decision))];

    private List<(int Ordinal, long Decision)> OfReport(string hash)
    {
        if (!_byReport.TryGetValue(hash, out var found))
        {
            found = session.Translate(() => _decisions.Numbers(hash));
            _byReport.Add(hash, found);
        }
        return found;
    }

    private bool Any() => _any ??= session.Translate(_decisions.Any);
}
