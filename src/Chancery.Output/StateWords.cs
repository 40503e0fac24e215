using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Output;

/// <summary>Says the parts of a state of play in the user's language.</summary>
public sealed class StateWords(Messages messages, DateWords dates)
{
    private const string Between = " · ";

    /// <summary>The word for a level; that it is not told for none.</summary>
    public string Level(ContactLevel? level) => messages[level switch
    {
        ContactLevel.Leader => "state.leader",
        ContactLevel.Minister => "state.minister",
        ContactLevel.Envoy => "state.envoy",
        ContactLevel.Official => "state.official",
        _ => "state.level-unknown",
    }];

    /// <summary>"12 days", "12 to 42 days", "at least 12 days".</summary>
    public string Days(DayCount count) => count.Most is not { } most ? messages.Format("state.days-least", count.Least)
        : most == count.Least ? messages.Format("state.days", most) : messages.Format("state.days-range", count.Least, most);

    /// <summary>Offer or demand.</summary>
    public string Kind(BargainKind kind) => messages[kind == BargainKind.Offer ? "state.offer" : "state.demand"];

    /// <summary>How it was answered, when and where; else that it is open.</summary>
    public string Answer(StandingAct act) => act.AnsweredBy is { } answer
        ? messages.Format(act.Answer == BargainAnswer.Accepted ? "state.accepted" : "state.refused", dates.Of(answer.Entry.Date), Place(answer, answer.Entry.Evidence))
        : messages[act.IsStale ? "state.open-stale" : "state.open"];

    /// <summary>Both acts of a condition: "USA: ease sanctions ← PRK: give up weapons".</summary>
    public static string Condition(CodedCondition condition) => $"{condition.Party}: {condition.Action} ← {condition.Requires.Party}: {condition.Requires.Action}";

    /// <summary>How a condition is held, by whom, and whether it is stale.</summary>
    public string Held(StandingCondition condition) => string.Join(Between, new[]
    {
        messages["condition." + condition.Latest.Entry.Status.Code()],
        condition.Latest.Entry.Holder,
        condition.IsStale ? messages["state.stale"] : null,
    }.OfType<string>());

    /// <summary>Instrument, what was last done, on what, on what basis.</summary>
    public string Measure(StandingMeasure measure) => string.Join(Between, new[]
    {
        $"{messages["measure-kind." + measure.Kind]}: {messages["measure." + measure.Latest.Entry.Act.Code()]}",
        measure.Latest.Entry.On,
        measure.Latest.Entry.Basis,
    }.OfType<string>());

    /// <summary>Until when a measure holds, or that this day has passed.</summary>
    public string Until(StandingMeasure measure) => measure.Latest.Entry.Until is not { } until ? messages["state.in-force"]
        : messages.Format(measure.HasLapsed ? "state.lapsed" : "show.until", dates.Of(until));

    /// <summary>Announced, overdue or stale.</summary>
    public string Status(AnnouncedMeeting meeting) => messages[meeting.IsOverdue ? "state.overdue" : meeting.IsStale ? "state.stale" : "state.announced"];

    /// <summary>When a report came out; where its day is not known, that it was not before, or that it was read then.</summary>
    public string Told<T>(ReportedEntry<T> entry) => entry.Basis switch
    {
        ReportDayBasis.Published => dates.Of(entry.Reported),
        ReportDayBasis.Told => messages.Format("state.not-before", dates.Of(entry.Reported)),
        _ => messages.Format("state.read-on", dates.Of(entry.Reported)),
    };

    /// <summary>The report and the characters: "call:17-40".</summary>
    public static string Place<T>(ReportedEntry<T> entry, IReadOnlyList<Evidence> evidence) => Place(entry.Report, evidence.Count > 0 ? evidence[0] : null);

    /// <summary>The report and the characters: "call:17-40".</summary>
    public static string Place(ReportKey report, Evidence? evidence) => evidence is null ? ReportName.Of(report) : $"{ReportName.Of(report)}:{evidence.Span.Start}-{evidence.Span.End}";

    /// <summary>The passage in quotation marks.</summary>
    public static string Passage(IReadOnlyList<Evidence> evidence) => evidence.Count > 0 ? $"“{evidence[0].Wording}”" : "";

    /// <summary>What was not looked through to the end, a sentence for each part.</summary>
    public IEnumerable<string> Shortened(StateOfPlay state) => state.Shortened
        .GroupBy(s => (s.Section, s.Looked))
        .Select(s => messages.Format(Shortened(s.Key.Section), s.Key.Looked, string.Join("; ", s.Select(p => $"{p.From} → {p.To}"))));

    private static string Shortened(StateSection section) => section switch
    {
        StateSection.Acts => "state.shortened-acts",
        StateSection.Answers => "state.shortened-answers",
        StateSection.Conditions => "state.shortened-conditions",
        StateSection.Measures => "state.shortened-measures",
        _ => "state.shortened-meetings",
    };
}
