using Chancery.Model;

namespace Chancery.Dossier.Standoffs;

/// <summary>
/// Lays a proposal over the acts of a standoff and looks for an order. What is taken together becomes one step. What is taken in parts becomes
/// a first part and a rest: the rest waits for first parts, unless a condition asks for the whole act first. What is unconditional waits for nothing.
/// </summary>
public sealed class ProposalChecker
{
    private readonly IReadOnlyList<PartyAct> _acts;
    private readonly IReadOnlyList<WaitingEdge> _edges;

    /// <summary>A checker of a standoff.</summary>
    /// <param name="acts">Its acts.</param>
    /// <param name="edges">The open edges between them.</param>
    public ProposalChecker(IReadOnlyList<PartyAct> acts, IReadOnlyList<WaitingEdge> edges)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(edges);
        (_acts, _edges) = (acts, edges);
    }

    /// <summary>What the proposal makes of the standoff; null where it is about none of its acts.</summary>
    public ProposalCheck? Check(SequencingProposal proposal)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        var covers = Covered(proposal);
        if (covers.Count == 0)
        {
            return null;
        }
        var units = Units(proposal.Kind, covers);
        var links = _edges.Where(e => !(proposal.Kind == SequenceKind.Unconditional && covers.Contains(e.Waits))).SelectMany(e => Links(e, units)).ToList();
        links.AddRange(units.Index().Where(u => u.Item.Part == ActPart.Rest).Select(u => (u.Index, Unit(units, u.Item.Acts[0], ActPart.First), (WaitingEdge?)null)));
        var order = ActOrder.Of([.. units.Select((_, i) => (IReadOnlyList<int>)[.. links.Where(l => l.Item1 == i).Select(l => l.Item2).Distinct().Order()])]);
        return new ProposalCheck(
            proposal,
            covers,
            [.. order.Steps.Select(s => (IReadOnlyList<SequenceStep>)[.. s.Select(u => units[u])])],
            [.. order.Cycle.Select(u => units[u])],
            [.. order.Cycle.SelectMany((u, i) => links.Where(l => l.Item1 == u && l.Item2 == order.Cycle[(i + 1) % order.Cycle.Count]).Select(l => l.Item3)).OfType<WaitingEdge>().Distinct()]);
    }

    // What names one class alone is about the acts of that class and what they wait for, or what waits for them.
    private List<PartyAct> Covered(SequencingProposal proposal)
    {
        if (proposal.Kind == SequenceKind.Exchange)
        {
            return proposal.Acts.All(_acts.Contains) ? [.. proposal.Acts] : [];
        }
        if (proposal.Kind == SequenceKind.Unconditional)
        {
            return [.. _acts.Where(a => a.Party == proposal.Party && proposal.Classes.Contains(a.Class))];
        }
        var named = _acts.Where(a => proposal.Classes.Contains(a.Class)).ToList();
        return proposal.Classes.Count == 0 ? [.. _acts]
            : named.Select(a => a.Class).Distinct(StringComparer.Ordinal).Count() != 1 ? named
            : [.. _acts.Where(a => named.Contains(a) || _edges.Any(e => (e.Waits == a && named.Contains(e.For)) || (e.For == a && named.Contains(e.Waits))))];
    }

    private List<SequenceStep> Units(SequenceKind kind, List<PartyAct> covers)
    {
        var others = _acts.Where(a => !covers.Contains(a)).Select(a => new SequenceStep([a], ActPart.Whole));
        return kind switch
        {
            SequenceKind.Exchange or SequenceKind.Parallel => [new SequenceStep(covers, ActPart.Whole), .. others],
            SequenceKind.Phased => [new SequenceStep(covers, ActPart.First), new SequenceStep(covers, ActPart.Rest), .. others],
            SequenceKind.Stepwise => [.. covers.SelectMany(a => new[] { new SequenceStep([a], ActPart.First), new SequenceStep([a], ActPart.Rest) }), .. others],
            _ => [.. covers.Select(a => new SequenceStep([a], ActPart.Whole)), .. others],
        };
    }

    // Which unit waits for which by an edge. Parts wait for first parts; where the whole act is asked for, the first part waits for its rest.
    private static IEnumerable<(int Waits, int For, WaitingEdge? Edge)> Links(WaitingEdge edge, List<SequenceStep> units)
    {
        var (waits, required) = (Unit(units, edge.Waits, ActPart.Rest), Unit(units, edge.For, ActPart.First));
        var areParted = units[waits].Part == ActPart.Rest && units[required].Part == ActPart.First;
        if (areParted && edge.Whole is null)
        {
            yield return (waits, required, edge);
            yield break;
        }
        // What is parted waits from its first part on, and is done with its rest.
        (waits, required) = (Unit(units, edge.Waits, ActPart.First), Unit(units, edge.For, ActPart.Rest));
        if (waits != required)
        {
            yield return (waits, required, edge);
        }
    }

    // The unit with that part of an act, or with the whole.
    private static int Unit(List<SequenceStep> units, PartyAct act, ActPart part) => units.FindIndex(u => u.Acts.Contains(act) && (u.Part == part || u.Part == ActPart.Whole));
}
