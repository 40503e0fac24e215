using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Actors;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.State;

/// <summary>
/// Tells where a dossier stands on a day. Only reports count that had come out by then; one without a day, once it was first
/// read. Each answer is looked for from the latest report back and no further than to what decides it.
/// </summary>
public sealed class StateReader(IPairBook book, IActorBook actors, OfficeLevels levels, BargainRules rules)
{
    /// <summary>A reader of a whole register.</summary>
    public StateReader(IRegister register, OfficeLevels levels, BargainRules rules)
        : this((register ?? throw new ArgumentNullException(nameof(register))).Pairs, register.Actors, levels, rules)
    {
    }

    /// <summary>The state of play.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="day">The day.</param>
    public StateOfPlay Read(DossierDefinition dossier, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var topics = new TopicFinder(dossier.Topics);
        var limit = new SearchLimit();
        var pairs = dossier.Pairs.ToList();
        var directed = pairs.SelectMany(p => new[] { p, (One: p.Other, Other: p.One) }).ToList();
        var contacts = new ContactFinder(book, levels, new TenureCheck(actors, levels));
        var bargains = new BargainFinder(book, rules, topics, limit);
        var conditions = new ConditionFinder(book, topics, limit);
        var measures = new MeasureFinder(book, topics, limit);
        var state = new StateOfPlay
        {
            Dossier = dossier,
            Day = day,
            Contacts = [.. pairs.SelectMany(p => contacts.Find(p.One, p.Other, dossier.Start, day))],
            Acts = InOrder([.. directed.SelectMany(p => bargains.Find(p.One, p.Other, dossier, day))]),
            Conditions = [.. directed.SelectMany(p => conditions.Find(p.One, p.Other, dossier, day))
                .OrderByDescending(c => c.Latest.Reported).ThenBy(c => c.Latest.Report.Hash, StringComparer.Ordinal).ThenBy(c => Evidence.StartOf(c.Latest.Entry.Evidence))],
            Measures = [.. directed.SelectMany(p => measures.Find(p.One, p.Other, dossier, day))
                .OrderByDescending(m => m.Latest.Reported).ThenBy(m => m.Latest.Report.Hash, StringComparer.Ordinal).ThenBy(m => m.Kind, StringComparer.Ordinal)],
            Meetings = new MeetingFinder(book, limit).Find(dossier, pairs, day),
            Speakers = [.. dossier.Offices.Select(o => Speaker(o, day))],
        };
        return state with { Shortened = limit.Shortened };
    }

    // Whoever says yes to a demand offers nothing new.
    private static List<StandingAct> InOrder(IReadOnlyList<StandingAct> acts) =>
        [.. acts.Where(a => !acts.Any(other => other.AnsweredBy is { } answer && IsSame(answer, a.Latest))).OrderBy(a => a.Answer is null ? 0 : a.Answer == BargainAnswer.Refused ? 1 : 2)
            .ThenByDescending(a => a.Latest.Entry.Date!.Value)
            .ThenBy(a => a.Latest.Report.Hash, StringComparer.Ordinal)
            .ThenBy(a => Evidence.StartOf(a.Latest.Entry.Evidence))
            .ThenBy(a => a.From + a.To, StringComparer.Ordinal)];

    private static bool IsSame(ReportedEntry<CodedEvent> one, ReportedEntry<CodedEvent> other) =>
        one.Report.Hash == other.Report.Hash && one.Entry.Evidence.SequenceEqual(other.Entry.Evidence) && one.Entry.Type == other.Entry.Type;

    // Whoever holds an office of the same name for somebody else speaks for somebody else.
    private Speaker Speaker(DossierOffice office, DateOnly day) =>
        new(office, [.. actors.WhoAsReported(office.Office, day).Where(h => h.Country is null || h.Country == office.Party)]);
}
