using Chancery.Dossier.Calendar;

namespace Chancery.Output;

/// <summary>Says the entries of a calendar in the user's language.</summary>
public sealed class CalendarWords(Messages messages, DateWords dates, EventWords events)
{
    private readonly LedgerWords _ledger = new(messages, dates);
    private readonly StateWords _state = new(messages, dates);

    /// <summary>What it is: "summit", or the end of a measure's term.</summary>
    public string What(CalendarEntry entry) => entry.Kind switch
    {
        CalendarKind.Meeting => events.ShortKind(entry.Announced[^1].Entry),
        CalendarKind.Renewal => messages.Format("calendar.renewal", _ledger.Measure(entry.Measure!)),
        _ => messages.Format("calendar.anniversary", entry.Years!, _ledger.Measure(entry.Measure!)),
    };

    /// <summary>Who meets, or whose measure it is against whom.</summary>
    public static string Sides(CalendarEntry entry) => entry.Kind == CalendarKind.Meeting ? EventWords.Sides(entry.Announced[^1].Entry) : string.Join(" → ", entry.Parties);

    /// <summary>What became of it, with the date to which or from which it was moved.</summary>
    public string Status(CalendarEntry entry)
    {
        var status = messages[Key(entry)];
        var moved = entry.MovedTo is { } to ? messages.Format("calendar.moved-to", dates.Of(to)) : null;
        var before = entry.MovedFrom is { } from ? messages.Format("calendar.moved-from", dates.Of(from)) : null;
        return string.Join(" · ", new[] { moved ?? status, before }.OfType<string>());
    }

    /// <summary>The first day on which it was told, and how many reports announce it.</summary>
    public string Told(CalendarEntry entry) => entry.Step is { } step ? _ledger.Reported(step)
        : messages.Format("sanctions.reported", dates.Of(entry.Announced[0].Reported), entry.Announced.Select(a => a.Report.Hash).Distinct(StringComparer.Ordinal).Count());

    /// <summary>Where it is said: the last announcement, or the step that set the term.</summary>
    public static string Place(CalendarEntry entry) => entry.Step is { } step ? LedgerWords.Place(step) : StateWords.Place(entry.Announced[^1], entry.Announced[^1].Entry.Evidence);

    /// <summary>The passage that says it.</summary>
    public static string Passage(CalendarEntry entry) => entry.Step is { } step ? LedgerWords.Passage(step) : StateWords.Passage(entry.Announced[^1].Entry.Evidence);

    /// <summary>Where its outcome is told; empty where nobody tells one.</summary>
    public static string Outcome(CalendarEntry entry) => entry.Outcome is { } outcome ? StateWords.Place(outcome, outcome.Entry.Evidence) : "";

    /// <summary>What it rests on, line by line.</summary>
    public IEnumerable<string> Evidence(CalendarEntry entry)
    {
        yield return Status(entry);
        if (entry.Step is { } step)
        {
            yield return $"{_ledger.Act(step)} · {_ledger.Basis(step)}".TrimEnd(' ', '·');
            yield return $"{_ledger.Reported(step)} · {Place(entry)} {Passage(entry)}".TrimEnd();
            yield break;
        }
        yield return $"{_state.Told(entry.Announced[^1])} · {Place(entry)} {Passage(entry)}";
        if (entry.Outcome is { } outcome)
        {
            yield return $"{_state.Told(outcome)} · {Outcome(entry)} {StateWords.Passage(outcome.Entry.Evidence)}";
        }
    }

    // A term is prolonged or not; it is not held.
    private static string Key(CalendarEntry entry) => (entry.Kind == CalendarKind.Meeting, entry.Status) switch
    {
        (_, CalendarStatus.Ahead) => "calendar.ahead",
        (true, CalendarStatus.Held) => "calendar.held",
        (true, CalendarStatus.Missed) => "calendar.missed",
        (true, CalendarStatus.Off) => "calendar.off",
        (false, CalendarStatus.Held) => "calendar.prolonged",
        (false, CalendarStatus.Missed) => "calendar.not-prolonged",
        (false, CalendarStatus.Off) => "sanctions.lifted",
        _ => "calendar.moved",
    };
}
