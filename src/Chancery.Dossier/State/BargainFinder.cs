using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>Finds the offers and demands of one party before another, and what answers them.</summary>
internal sealed class BargainFinder(IPairBook pairs, BargainRules rules, TopicFinder topics, SearchLimit limit)
{
    private const int MostActs = 64;
    private const int MostAnswers = 128;

    /// <summary>The offers and demands, in no particular order.</summary>
    public IEnumerable<StandingAct> Find(string from, string to, DossierDefinition dossier, DateOnly day)
    {
        var filter = new PairFilter(from, to, day) { From = dossier.Start, To = day };
        foreach (var kinds in rules.Acts.GroupBy(a => a.Kind))
        {
            var acts = kinds.SelectMany(k => limit.Take(pairs.Events(k.Type, EventStatus.Held, filter), MostActs, StateSection.Acts, filter))
                // What several do together is put before nobody.
                .Where(a => a.Entry.Recipients.Count > 0)
                .Select(a => (Act: a, Topics: topics.Find(a.Entry.Evidence, from, to)))
                .Where(a => a.Topics.Count > 0)
                .ToList();
            if (acts.Count == 0)
            {
                continue;
            }
            var answers = Answers(kinds.Key, filter with { Side = to, Other = from, From = acts.Min(a => Day(a.Act)) });
            foreach (var same in acts.GroupBy(a => Subject(a.Act.Entry), StringComparer.Ordinal))
            {
                yield return Standing(kinds.Key, filter, [.. same], answers, dossier);
            }
        }
    }

    private List<(ReportedEntry<CodedEvent> Act, BargainAnswer Answer)> Answers(BargainKind kind, PairFilter filter) =>
        [.. rules.Answers(kind).SelectMany(r => limit.Take(pairs.Events(r.Type, EventStatus.Held, filter), MostAnswers, StateSection.Answers, filter).Select(a => (a, r.Answer)))
            .OrderByDescending(a => Day(a.a)).ThenByDescending(a => a.a.Report.Hash, StringComparer.Ordinal).ThenByDescending(a => Start(a.a))];

    private static StandingAct Standing(
        BargainKind kind, PairFilter filter, List<(ReportedEntry<CodedEvent> Act, IReadOnlyList<string> Topics)> same, List<(ReportedEntry<CodedEvent> Act, BargainAnswer Answer)> answers, DossierDefinition dossier)
    {
        var (latest, topics) = same.OrderByDescending(a => Day(a.Act)).ThenByDescending(a => a.Act.Report.Hash, StringComparer.Ordinal).ThenByDescending(a => Start(a.Act)).First();
        var answer = answers.Where(a => IsLater(a.Act, latest) && Answers(a.Act, latest, dossier)).Select(a => ((BargainAnswer?)a.Answer, a.Act)).FirstOrDefault();
        return new StandingAct(
            kind,
            filter.Side,
            filter.Other,
            topics,
            latest,
            same.Min(a => Day(a.Act)),
            same.Select(a => a.Act.Report.Hash).Distinct(StringComparer.Ordinal).Count(),
            answer.Item1,
            answer.Act,
            answer.Act is null && DayCount.Between(latest.Entry.Date!.Value, filter.To).Least > dossier.StaleAfter);
    }

    // Of one day, an answer stands behind what it answers, or in another report.
    private static bool IsLater(ReportedEntry<CodedEvent> answer, ReportedEntry<CodedEvent> act) =>
        Day(answer) != Day(act) ? Day(answer) > Day(act) : answer.Report.Hash != act.Report.Hash || Start(answer) > Start(act);

    // It comes before the act is stale, since later ones are about something else.
    private static bool Answers(ReportedEntry<CodedEvent> answer, ReportedEntry<CodedEvent> act, DossierDefinition dossier) =>
        Day(answer).DayNumber - Day(act).DayNumber <= dossier.StaleAfter && IsOnSubject(answer.Entry, act.Entry);

    // Where both tell what they are about, it has to be the same. Meeting answers only what is told to be about meeting.
    private static bool IsOnSubject(CodedEvent answer, CodedEvent act) =>
        answer.Code is { Contexts.Count: > 0 } a && act.Code is { Contexts.Count: > 0 } b ? a.Contexts.Intersect(b.Contexts, StringComparer.Ordinal).Any() : answer.Type != EventType.Consult;

    private static string Subject(CodedEvent act) => act.Code is { } code ? string.Join(' ', code.Contexts) : "";

    private static DateOnly Day(ReportedEntry<CodedEvent> act) => (act.Entry.Date?.First ?? act.Entry.Date?.Last)!.Value;

    private static int Start(ReportedEntry<CodedEvent> act) => Evidence.StartOf(act.Entry.Evidence);
}
