using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds the conditions on which a party would act once another has.</summary>
internal sealed class ConditionFinder(IPairBook pairs, TopicFinder topics, SearchLimit limit)
{
    private const int Most = 64;

    /// <summary>The conditions, those told in the same words once, in no particular order.</summary>
    public IEnumerable<StandingCondition> Find(string party, string required, DossierDefinition dossier, DateOnly day) =>
        Latest(new PairFilter(party, required, day) { From = dossier.Start, To = day })
            // What analysts expect nobody holds.
            .Where(c => c.Entry.Status != ConditionStatus.Forecast)
            .Select(c => (Condition: c, Topics: topics.Find(c.Entry.Evidence, party, required)))
            .Where(c => c.Topics.Count > 0)
            .ToList()
            .GroupBy(c => (NameWords.Exact(c.Condition.Entry.Action), NameWords.Exact(c.Condition.Entry.Requires.Action)))
            .Select(same => new StandingCondition(
                same.First().Condition,
                same.Min(c => c.Condition.Reported),
                same.Select(c => c.Condition.Report.Hash).Distinct(StringComparer.Ordinal).Count(),
                same.First().Topics,
                day.DayNumber - same.First().Condition.Reported.DayNumber > dossier.StaleAfter));

    private IEnumerable<ReportedEntry<CodedCondition>> Latest(PairFilter filter) => limit.Take(pairs.Conditions(filter), Most, StateSection.Conditions, filter);
}
