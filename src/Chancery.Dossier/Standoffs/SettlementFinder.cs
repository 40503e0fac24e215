using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Standoffs;

/// <summary>Finds what ended that one act waits for another: the act that was waited for was done, or whoever waited waits for nothing more.</summary>
internal sealed class SettlementFinder(IPairBook pairs, ActReader acts, StandoffWords words, DossierDefinition dossier, DateOnly day)
{
    private const int MostDeeds = 64;

    private readonly Dictionary<(string Party, string Other), List<(DateOnly On, string? Class, EventType Type, ReportedEntry<CodedEvent> Deed)>> _deeds = [];

    /// <summary>The edge as it stands on the day.</summary>
    public WaitingEdge Settle(WaitingEdge edge, IReadOnlyList<SequencingProposal> proposals)
    {
        if (edge.Status != EdgeStatus.Stated)
        {
            return edge;
        }
        if (Deed(edge) is { } deed)
        {
            return edge with { Status = EdgeStatus.Met, Settled = new Settlement(deed.On, deed.Deed.Report, deed.Deed.Entry.Evidence) };
        }
        var freed = proposals.Where(p => p.Kind == SequenceKind.Unconditional && p.Party == edge.Waits.Party && p.Classes.Contains(edge.Waits.Class) && p.Reported > edge.Latest).MinBy(p => p.Reported);
        return freed is null ? edge : edge with { Status = EdgeStatus.Withdrawn, Settled = new Settlement(freed.Reported, freed.Latest, freed.Evidence) };
    }

    // The first one after the condition was last told, among the latest of the party.
    private (DateOnly On, ReportedEntry<CodedEvent> Deed)? Deed(WaitingEdge edge)
    {
        var done = dossier.Parties.Where(p => p != edge.For.Party)
            .SelectMany(other => Deeds(edge.For.Party, other).Where(d => d.On > edge.Latest && IsIt(d.Class, d.Type, edge, other)))
            .OrderBy(d => d.On).ThenBy(d => d.Deed.Report.Hash, StringComparer.Ordinal)
            .Select(d => ((DateOnly, ReportedEntry<CodedEvent>)?)(d.On, d.Deed))
            .FirstOrDefault();
        return done;
    }

    // An act named by its passage may be done towards anybody; a contact has to be with whoever waits.
    private bool IsIt(string? named, EventType type, WaitingEdge edge, string other) => words.Deeds.Any(d =>
        d.Type == type && (type == EventType.Consult ? d.Class == edge.For.Class && other == edge.Waits.Party : named == edge.For.Class && (d.Class is null || d.Class == named)));

    private List<(DateOnly On, string? Class, EventType Type, ReportedEntry<CodedEvent> Deed)> Deeds(string party, string other)
    {
        if (!_deeds.TryGetValue((party, other), out var deeds))
        {
            var filter = new PairFilter(party, other, day) { From = dossier.Start, To = day };
            deeds = [.. words.Deeds.Select(d => d.Type).Distinct().SelectMany(t => pairs.Events(t, EventStatus.Held, filter).Take(MostDeeds).Select(e => (Day(e), Named(e), t, e)))];
            _deeds.Add((party, other), deeds);
        }
        return deeds;
    }

    private string? Named(ReportedEntry<CodedEvent> deed) =>
        deed.Entry.Evidence.Count > 0 && acts.First(deed.Entry.Evidence[0].Wording) is { IsWithheld: false } act ? act.Class : null;

    private static DateOnly Day(ReportedEntry<CodedEvent> deed) => (deed.Entry.Date?.First ?? deed.Entry.Date?.Last)!.Value;
}
