using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;

namespace Chancery.Dossier.Standoffs;

/// <summary>Finds what is proposed of the order of acts: in the statements of a dossier's parties, and in conditions that somebody proposes.</summary>
internal sealed class ProposalFinder(IPositionBook positions, TopicFinder topics, ActReader acts, StandoffWords words)
{
    private const int MostOfTopic = 64;

    private readonly PhraseFinder<SequenceKind> _sequences = new(words.Sequences);

    /// <summary>The proposals, the latest told first, and how many earlier statements were not looked at.</summary>
    public (IReadOnlyList<SequencingProposal> Proposals, long NotLookedAt) Find(
        DossierDefinition dossier, DateOnly day, ConditionReading conditions)
    {
        var (said, beyond) = Said(dossier, day);
        return (
            [.. said.SelectMany(Of).Concat(conditions.Told.SelectMany(Of)).Concat(conditions.Proposed.Select(p => Exchange(p.One, p.Other, p.Condition)))
                .GroupBy(p => (p.Kind, p.Party, By: p.Party is null ? p.By : null, Acts: string.Join(' ', p.Classes) + string.Join(' ', p.Acts)))
                .Select(Joined)
                .OrderByDescending(p => p.Reported).ThenBy(p => p.Kind).ThenBy(p => p.Latest.Hash, StringComparer.Ordinal).ThenBy(p => Evidence.StartOf(p.Evidence)).ThenBy(p => string.Join(' ', p.Acts), StringComparer.Ordinal)],
            beyond);
    }

    private (List<ReportedEntry<CodedStatement>> Said, long Beyond) Said(DossierDefinition dossier, DateOnly day)
    {
        var said = new List<ReportedEntry<CodedStatement>>();
        var beyond = 0L;
        foreach (var (party, topic) in dossier.Parties.SelectMany(p => words.Classes.Values.Distinct(StringComparer.Ordinal).Append(null).Select(t => (p, t))))
        {
            var filter = new PositionFilter(party, topic, day) { From = dossier.Start, To = day };
            var own = positions.Statements(filter).Take(MostOfTopic).ToList();
            said.AddRange(own);
            beyond += own.Count == MostOfTopic ? positions.Count(filter) - MostOfTopic : 0;
        }
        return (said, beyond);
    }

    private IEnumerable<SequencingProposal> Of(ReportedEntry<CodedStatement> said)
    {
        var evidence = said.Entry.Evidence;
        if (evidence.Count == 0 || said.Entry.Status != EventStatus.Held || words.Against.Contains(said.Entry.Stance) || topics.Find(evidence, said.Entry.Speaker.Country, said.Entry.Addressee?.Country).Count == 0)
        {
            return [];
        }
        return _sequences.Find(evidence[0].Wording).Distinct().Select(kind => new SequencingProposal(
            kind, said.Entry.Speaker.Country, said.Entry.Speaker.Name, Named(evidence[0]), [], said.Report, said.Reported, evidence, said.Reported, 1));
    }

    // A condition may tell its own order; what has a condition is not unconditional.
    private IEnumerable<SequencingProposal> Of(ReportedEntry<CodedCondition> told) => _sequences.Find(told.Entry.Evidence[0].Wording).Distinct()
        .Where(kind => kind != SequenceKind.Unconditional && told.Entry.Status != ConditionStatus.Forecast)
        .Select(kind => new SequencingProposal(kind, null, told.Entry.Holder, Named(told.Entry.Evidence[0]), [], told.Report, told.Reported, told.Entry.Evidence, told.Reported, 1));

    private string[] Named(Evidence passage) =>
        [.. acts.All(passage.Wording).Where(a => !a.IsBare).Select(a => a.Class).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static SequencingProposal Exchange(PartyAct one, PartyAct other, ReportedEntry<CodedCondition> told)
    {
        PartyAct[] both = [.. new[] { one, other }.Order(PartyAct.Order)];
        return new SequencingProposal(
            SequenceKind.Exchange, null, told.Entry.Holder, [.. both.Select(a => a.Class).Distinct(StringComparer.Ordinal)], both, told.Report, told.Reported, told.Entry.Evidence, told.Reported, 1);
    }

    private static SequencingProposal Joined(IEnumerable<SequencingProposal> same)
    {
        var told = same.OrderByDescending(p => p.Reported).ThenBy(p => p.Latest.Hash, StringComparer.Ordinal).ThenBy(p => Evidence.StartOf(p.Evidence)).ToList();
        return told[0] with { First = told.Min(p => p.Reported), Reports = told.Select(p => p.Latest.Hash).Distinct(StringComparer.Ordinal).Count() };
    }
}
