using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Standoffs;

/// <summary>Reads from conditions which act waits for which.</summary>
internal sealed class EdgeFinder(IRegister register, TopicFinder topics, ActReader acts, StandoffWords words)
{
    private const int MostOfPair = 512;
    private const int MostMeasures = 16;

    private readonly Dictionary<(string From, string Against), bool> _imposed = [];

    /// <summary>The edges between a dossier's parties, by what was reported by a day.</summary>
    public ConditionReading Find(DossierDefinition dossier, DateOnly day)
    {
        var (told, beyond) = Told(dossier, day);
        var read = told.Select(c => (Condition: c, Kind: Kind(c, dossier, day, out var waits, out var required), Waits: waits, Required: required)).ToList();
        var edges = read.Where(r => r.Kind == ConditionUse.Edge)
            .GroupBy(r => (Waits: new PartyAct(r.Condition.Entry.Party, r.Waits!.Class), For: new PartyAct(r.Condition.Entry.Requires.Party, r.Required!.Class)))
            .OrderBy(g => g.Key.Waits, PartyAct.Order).ThenBy(g => g.Key.For, PartyAct.Order)
            .Select(g => Edge(g.Key.Waits, g.Key.For, [.. g.Select(r => (r.Condition, r.Required!.IsWhole))]));
        int Count(ConditionUse kind) => read.Count(r => r.Kind == kind);
        return new ConditionReading(
            [.. edges],
            [.. read.Where(r => r.Kind == ConditionUse.Proposal).Select(r => (new PartyAct(r.Condition.Entry.Party, r.Waits!.Class), new PartyAct(r.Condition.Entry.Requires.Party, r.Required!.Class), r.Condition))],
            [.. read.Where(r => r.Kind != ConditionUse.NotNamed).Select(r => r.Condition)],
            new LeftOut(Count(ConditionUse.NotNamed), Count(ConditionUse.NoAct), Count(ConditionUse.Harm), Count(ConditionUse.Unclear), Count(ConditionUse.Proposal), beyond));
    }

    private (List<ReportedEntry<CodedCondition>> Told, long Beyond) Told(DossierDefinition dossier, DateOnly day)
    {
        var told = new List<ReportedEntry<CodedCondition>>();
        var beyond = 0L;
        foreach (var (party, other) in dossier.DirectedPairs)
        {
            var filter = new PairFilter(party, other, day) { From = dossier.Start, To = day };
            var own = register.Pairs.Conditions(filter).Take(MostOfPair).ToList();
            told.AddRange(own);
            beyond += own.Count == MostOfPair ? register.Pairs.CountConditions(filter) - MostOfPair : 0;
        }
        return (
            [.. told.OrderByDescending(c => c.Reported).ThenBy(c => c.Report.Hash, StringComparer.Ordinal).ThenBy(c => Evidence.StartOf(c.Entry.Evidence))],
            beyond);
    }

    private ConditionUse Kind(ReportedEntry<CodedCondition> told, DossierDefinition dossier, DateOnly day, out NamedAct? waits, out NamedAct? required)
    {
        (waits, required) = (acts.First(told.Entry.Action), acts.First(told.Entry.Requires.Action));
        return topics.Find(told.Entry.Evidence, told.Entry.Party, told.Entry.Requires.Party).Count == 0 ? ConditionUse.NotNamed
            : waits is null || required is null ? ConditionUse.NoAct
            // "If you attack, we attack."
            : waits.IsBare ? ConditionUse.Harm
            // "Unless you talk we talk" is no way in which anybody waits; who has no sanctions eases none.
            : (!waits.IsWithheld && required.IsWithheld) || !CanDo(told.Entry.Party, waits, told.Entry.Requires.Party, dossier, day) || !CanDo(told.Entry.Requires.Party, required, told.Entry.Party, dossier, day) ? ConditionUse.Unclear
            : told.Entry.Status == ConditionStatus.Proposed && !IsOwn(told.Entry) ? ConditionUse.Proposal
            : ConditionUse.Edge;
    }

    // What a party proposes of itself it holds; of others, nobody does.
    private bool IsOwn(CodedCondition condition) => condition.Holder is { } holder && register.Actors.Tenures(holder, condition.Party).Count > 0;

    private bool CanDo(string party, NamedAct act, string towards, DossierDefinition dossier, DateOnly day)
    {
        if (!words.Imposed.Contains(act.Class))
        {
            return true;
        }
        if (!_imposed.TryGetValue((party, towards), out var has))
        {
            has = register.Pairs.Measures(new PairFilter(party, towards, day) { From = dossier.Start, To = day }).Take(MostMeasures).Any(m => m.Entry is { Status: MeasureStatus.Held, Act: not MeasureAct.Ask });
            _imposed.Add((party, towards), has);
        }
        return has;
    }

    private static WaitingEdge Edge(PartyAct waits, PartyAct required, List<(ReportedEntry<CodedCondition> Condition, bool IsWhole)> told) =>
        new(waits, required, [.. told.Select(t => t.Condition)])
        {
            Status = told.TrueForAll(t => t.Condition.Entry.Status == ConditionStatus.Forecast) ? EdgeStatus.Forecast : EdgeStatus.Stated,
            Whole = told.Find(t => t.IsWhole && t.Condition.Entry.Status != ConditionStatus.Forecast).Condition,
        };
}
