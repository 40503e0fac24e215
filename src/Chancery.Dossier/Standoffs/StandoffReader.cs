using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;

namespace Chancery.Dossier.Standoffs;

/// <summary>
/// Tells which acts of a dossier's parties wait for each other. Only reports count that had come out by the day; one without a day, once it was
/// first read. Conditions make the edges, offers and demands tell who wants an act, statements tell what is proposed.
/// </summary>
public sealed class StandoffReader(IRegister register, BargainRules rules, StandoffWords words)
{
    private const int MostCycles = 200;

    /// <summary>The standoffs.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day.</param>
    public StandoffReading Read(DossierDefinition dossier, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var topics = new TopicFinder(dossier.Topics);
        var acts = new ActReader(words);
        var told = new EdgeFinder(register, topics, acts, words).Find(dossier, day);
        var (proposals, beyond) = new ProposalFinder(register.Positions, topics, acts, words).Find(dossier, day, told);
        var settlements = new SettlementFinder(register.Pairs, acts, words, dossier, day);
        WaitingEdge[] edges = [.. told.Edges.Select(e => settlements.Settle(e, proposals)).Select(e => e with { IsStale = day.DayNumber - e.Latest.DayNumber > dossier.StaleAfter })];
        return new StandoffReading
        {
            Dossier = dossier,
            Day = day,
            Acts = Acts(edges, new BargainFinder(register.Pairs, rules, topics), acts, dossier, day),
            Edges = edges,
            Standoffs = Standoffs(edges, proposals),
            Proposals = proposals,
            LeftOut = told.LeftOut,
            StatementsNotLookedAt = beyond,
        };
    }

    /// <summary>The standoffs that open edges make, the oldest first.</summary>
    public static IReadOnlyList<Standoff> Standoffs(IReadOnlyList<WaitingEdge> edges, IReadOnlyList<SequencingProposal> proposals)
    {
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(proposals);
        WaitingEdge[] open = [.. edges.Where(e => e.IsOpen)];
        PartyAct[] acts = [.. open.SelectMany(e => new[] { e.Waits, e.For }).Distinct().Order(PartyAct.Order)];
        return [.. StrongComponents.Find(Next(acts, open)).Where(c => c.Count > 1)
            .Select(c => Standoff([.. c.Select(a => acts[a])], open, proposals))
            .OrderBy(s => s.Since).ThenBy(s => s.Acts[0], PartyAct.Order)];
    }

    private static Standoff Standoff(PartyAct[] acts, WaitingEdge[] open, IReadOnlyList<SequencingProposal> proposals)
    {
        WaitingEdge[] edges = [.. open.Where(e => acts.Contains(e.Waits) && acts.Contains(e.For))];
        var found = CycleFinder.Find(Next(acts, edges), MostCycles);
        StandoffCycle[] cycles = [.. found.Cycles.Select(c => Cycle([.. c.Select(a => acts[a])], edges))];
        var (nodes, broken) = ConcessionFinder.Find(found);
        var checker = new ProposalChecker(acts, edges);
        return new Standoff
        {
            Acts = acts,
            Edges = edges,
            Cycles = cycles,
            IsComplete = found.IsComplete,
            Since = cycles.Min(c => c.Since),
            Concessions = [.. nodes.Select(n => new Concession(acts[n], broken))],
            Proposals = [.. proposals.Select(checker.Check).OfType<ProposalCheck>()],
        };
    }

    private static StandoffCycle Cycle(PartyAct[] acts, WaitingEdge[] edges) =>
        new(acts, acts.Index().Max(a => Array.Find(edges, e => e.Waits == a.Item && e.For == acts[(a.Index + 1) % acts.Length])!.First));

    private static IReadOnlyList<int>[] Next(PartyAct[] acts, WaitingEdge[] edges) =>
        [.. acts.Select(a => (IReadOnlyList<int>)[.. edges.Where(e => e.Waits == a).Select(e => Array.BinarySearch(acts, e.For, PartyAct.Order)).Order()])];

    private List<AwaitedAct> Acts(WaitingEdge[] edges, BargainFinder bargains, ActReader reader, DossierDefinition dossier, DateOnly day)
    {
        PartyAct[] acts = [.. edges.SelectMany(e => new[] { e.Waits, e.For }).Distinct().Order(PartyAct.Order)];
        var asked = dossier.Parties.SelectMany(from => dossier.Parties.Where(to => to != from).SelectMany(to => bargains.Find(from, to, dossier, day)))
            .Where(a => a.Latest.Entry.Evidence.Count > 0)
            .Select(a => (Standing: a, Named: reader.First(a.Latest.Entry.Evidence[0].Wording)))
            .Where(a => a.Named is { IsWithheld: false })
            .OrderByDescending(a => a.Standing.Latest.Reported).ThenBy(a => a.Standing.Latest.Report.Hash, StringComparer.Ordinal)
            .ToLookup(a => (new PartyAct(a.Standing.Kind == BargainKind.Demand ? a.Standing.To : a.Standing.From, a.Named!.Class), a.Standing.Kind), a => a.Standing);
        return [.. acts.Select(a => new AwaitedAct(a, words.Classes[a.Class], [.. asked[(a, BargainKind.Demand)]], [.. asked[(a, BargainKind.Offer)]]))];
    }
}
