using Chancery.Dossier.Calendar;
using Chancery.Dossier.Changes;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;

namespace Chancery.Output;

/// <summary>Says changes in the user's language: what they are about, what it was, and what it is.</summary>
public sealed class ChangeWords(Messages messages, DateWords dates, EventWords events)
{
    private readonly StateWords _state = new(messages, dates);
    private readonly LedgerWords _ledger = new(messages, dates);
    private readonly CalendarWords _calendar = new(messages, dates, events);
    private readonly ReadingWords _readings = new(messages, dates, events);

    /// <summary>How something differs.</summary>
    public string Kind(DossierChange change) => messages["changes." + ChangeCodes.Of(change.Kind)];

    /// <summary>What it is about.</summary>
    public string Subject(DossierChange change) => change switch
    {
        ContactChange contact => messages.Format("changes.contact", _state.Level(contact.After.Level)),
        ActChange act => _state.Kind(act.After.Kind),
        ConditionChange => messages["column.condition"],
        MeasureChange measure => _ledger.Measure(measure.After),
        MeetingChange meeting => _calendar.What(meeting.After),
        SpeakerChange speaker => speaker.After.Office.Office,
        ReadingChange reading => messages[reading.By is null ? "changes.coder" : "changes.person"],
        _ => "",
    };

    /// <summary>Whom it is about: "USA → PRK", or "PRK – USA".</summary>
    public static string Parties(DossierChange change) => string.Join(change is ActChange or MeasureChange ? " → " : " – ", change.Parties);

    /// <summary>What it was; empty where it was not.</summary>
    public string Before(DossierChange change) => change switch
    {
        ContactChange { Before: { } contact } => Contact(contact),
        ActChange { Before: { } act } => _state.Answer(act),
        ConditionChange { Before: { } condition } => _state.Held(condition),
        MeasureChange { Before: { } line } => Measure(line),
        MeetingChange { Before: { } meeting } => Meeting(meeting),
        SpeakerChange speaker => Names(speaker.Before),
        ReadingChange { Before: { } entry } reading => _readings.Of(reading.Entry, entry),
        _ => "",
    };

    /// <summary>What it is; empty where it is not any more.</summary>
    public string After(DossierChange change) => change switch
    {
        ContactChange { After: var contact } => $"{Contact(contact)} · {EventWords.Names(contact.Contact!.Entry)}",
        ActChange { After: var act } acts => $"{dates.Of(act.Latest.Entry.Date)} · {_state.Answer(act)}" + (acts.Others.Count > 0 ? " · " + messages.Format("changes.others", acts.Others.Count) : ""),
        ConditionChange { After: var condition } => $"{StateWords.Condition(condition.Latest.Entry)} · {_state.Held(condition)}",
        MeasureChange measure => measure.Step.IsDone ? $"{Measure(measure.After)} · {Step(measure.Step)}" : Step(measure.Step),
        MeetingChange { After: var meeting } => $"{Meeting(meeting)} · {EventWords.Names(meeting.Announced[^1].Entry)}",
        SpeakerChange speaker => Names(speaker.After),
        ReadingChange { After: { } entry } reading => _readings.Of(reading.Entry, entry) + Decider(reading),
        ReadingChange reading => Decider(reading).TrimStart(' ', '·'),
        _ => "",
    };

    private string Contact(LastContact contact) => $"{events.ShortKind(contact.Contact!.Entry)} {dates.Of(contact.Contact.Entry.Date)}";

    private string Measure(LedgerLine line)
    {
        var until = _ledger.Until(line);
        return _ledger.Standing(line.State.Standing) + (until.Length == 0 ? "" : " · " + messages.Format("show.until", until));
    }

    private string Step(MeasureStep step) => $"{_ledger.Act(step)} {_ledger.Basis(step)}".Trim();

    private string Meeting(CalendarEntry meeting) =>
        $"{dates.Of(meeting.Date)} · {_calendar.Status(meeting)}" + (meeting.Contradicted is { } other ? " · " + messages.Format("changes.told-off", StateWords.Place(other, other.Entry.Evidence)) : "");

    private string Names(Speaker speaker) => speaker.Holders.Count == 0 ? messages["state.nobody"] : string.Join(", ", speaker.Holders.Select(h => h.Name).Distinct(StringComparer.Ordinal));

    private static string Decider(ReadingChange reading) => string.Concat(new[] { reading.By, reading.Why }.OfType<string>().Select(w => " · " + w));
}
