using Chancery.Dossier.Calendar;
using Chancery.Dossier.Sanctions;
using Chancery.Dossier.State;
using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Changes;

/// <summary>Compares two pictures of a dossier. That a report repeats what was known is no change.</summary>
public static class PictureComparison
{
    /// <summary>What the later picture has that the earlier one has not, or has otherwise, in no particular order.</summary>
    public static IEnumerable<DossierChange> Of(Picture before, Picture after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return [
            .. Contacts(before.State, after.State),
            .. Acts(before.State, after.State),
            .. Conditions(before.State, after.State),
            .. Measures(before.Ledger, after.Ledger),
            .. Meetings(before.Calendar, after.Calendar),
            .. Speakers(before.State, after.State),
        ];
    }

    private static IEnumerable<DossierChange> Contacts(StateOfPlay before, StateOfPlay after)
    {
        foreach (var contact in after.Contacts.Where(c => c.Contact is not null))
        {
            var known = before.Contacts.FirstOrDefault(c => (c.One, c.Other, c.Level) == (contact.One, contact.Other, contact.Level) && c.Contact is not null);
            if (known is null || !IsSame(known.Contact!.Entry, contact.Contact!.Entry))
            {
                yield return new ContactChange(known is null ? ChangeKind.New : ChangeKind.Changed, ChangeWeight.Of(contact), known, contact);
            }
        }
    }

    private static bool IsSame(CodedEvent one, CodedEvent other) => one.Mode == other.Mode && one.Date!.Value.IsCompatibleWith(other.Date!.Value);

    // One act of the other side answers all that it may answer; that is one change.
    private static IEnumerable<DossierChange> Acts(StateOfPlay before, StateOfPlay after) => EachAct(before, after)
        .GroupBy(c => c.After.AnsweredBy is { } answer ? (c.After.From, c.After.To, c.After.Answer, answer.Report.Hash, Start(answer)) : (c.After.From, c.After.To, null, c.After.Latest.Report.Hash, Start(c.After.Latest)))
        .Select(g => g.OrderByDescending(c => c.Before is not null).ThenByDescending(c => c.After.Latest.Entry.Date!.Value).ToList())
        .Select(g => g[0] with { Others = [.. g.Skip(1).Select(c => c.After)] });

    private static IEnumerable<ActChange> EachAct(StateOfPlay before, StateOfPlay after)
    {
        var known = before.Acts.ToLookup(Key);
        foreach (var act in after.Acts)
        {
            var was = known[Key(act)].FirstOrDefault();
            if (was is null || was.Answer != act.Answer || (act.IsStale && !was.IsStale))
            {
                // What a report tells of long ago is new to the reader alone.
                var isLookBack = was is null && act.Latest.Entry.Date?.Last < before.Day.AddDays(-before.Dossier.StaleAfter);
                var kind = act.IsStale && was is not null ? ChangeKind.Overdue : was is null ? ChangeKind.New : ChangeKind.Changed;
                yield return new ActChange(kind, isLookBack ? ChangeWeight.LookBack : ChangeWeight.Of(act), was, act);
            }
        }

        static (BargainKind, string, string, string) Key(StandingAct act) => (act.Kind, act.From, act.To, act.Latest.Entry.Code is { } code ? string.Join(' ', code.Contexts) : "");
    }

    private static IEnumerable<DossierChange> Conditions(StateOfPlay before, StateOfPlay after)
    {
        var known = before.Conditions.ToLookup(Key);
        foreach (var condition in after.Conditions)
        {
            var was = known[Key(condition)].FirstOrDefault();
            if (was is null || (condition.IsStale && !was.IsStale))
            {
                yield return new ConditionChange(condition.IsStale ? ChangeKind.Overdue : ChangeKind.New, ChangeWeight.Of(condition), was, condition);
            }
        }

        static (string, string, string, string) Key(StandingCondition condition) =>
            (condition.Latest.Entry.Party, condition.Latest.Entry.Requires.Party, NameWords.Exact(condition.Latest.Entry.Action), NameWords.Exact(condition.Latest.Entry.Requires.Action));
    }

    private static IEnumerable<DossierChange> Measures(SanctionsLedger before, SanctionsLedger after)
    {
        var known = before.Lines.ToDictionary(Line);
        foreach (var line in after.Lines)
        {
            var was = known.GetValueOrDefault(Line(line));
            var told = (was?.Steps ?? []).Select(Key).ToHashSet();
            var further = line.Steps.Where(t => !told.Contains(Key(t))).ToList();
            var isOtherwise = was is null || was.State.Standing != line.State.Standing || was.State.Until != line.State.Until;
            if (isOtherwise || further.Count > 0)
            {
                var done = line.LastDone;
                var step = isOtherwise && done is not null ? done : further.LastOrDefault(s => s.IsDone) ?? line.Last;
                var isOver = line.State.Standing is (MeasureStanding.Expired or MeasureStanding.MayHaveEnded) && was?.State.Standing != line.State.Standing;
                var isNew = was is null || (!isOtherwise && !step.IsDone);
                yield return new MeasureChange(isOver ? ChangeKind.Overdue : isNew ? ChangeKind.New : ChangeKind.Changed, ChangeWeight.Of(line, step), was, line, step);
            }
        }

        static (string, string, string, string?, string?) Line(LedgerLine line) => (line.From, line.Against, line.Kind, line.Instrument?.Id, line.Basis);
    }

    // A step is known again by the data set's line, else by the first report of it.
    private static (SanctionAct?, string?, int) Key(MeasureStep step) =>
        (step.Record, step.Record is null ? step.Told[0].Report.Hash : null, step.Record is null && step.Told[0].Entry.Evidence is [var first, ..] ? first.Span.Start : 0);

    private static IEnumerable<DossierChange> Meetings(DossierCalendar before, DossierCalendar after)
    {
        var known = before.Entries.Where(e => e.Kind == CalendarKind.Meeting).ToLookup(Key);
        foreach (var meeting in after.Entries.Where(e => e.Kind == CalendarKind.Meeting))
        {
            var was = known[Key(meeting)].FirstOrDefault();
            var isDisputed = meeting.Contradicted is not null && was?.Contradicted is null;
            if (isDisputed || was?.Status != meeting.Status || !was.Date.IsCompatibleWith(meeting.Date))
            {
                var kind = isDisputed ? ChangeKind.Contradicted : meeting.Status == CalendarStatus.Missed ? ChangeKind.Overdue : was is null ? ChangeKind.New : ChangeKind.Changed;
                yield return new MeetingChange(kind, Math.Min(100, ChangeWeight.Of(meeting)), was, meeting);
            }
        }

        static (string, int, string) Key(CalendarEntry meeting) => (meeting.Announced[0].Report.Hash, Start(meeting.Announced[0]), string.Join(' ', meeting.Parties));
    }

    private static IEnumerable<DossierChange> Speakers(StateOfPlay before, StateOfPlay after)
    {
        foreach (var (was, now) in before.Speakers.Zip(after.Speakers))
        {
            if (!Names(was).SequenceEqual(Names(now), StringComparer.Ordinal))
            {
                yield return new SpeakerChange(was.Holders.Count == 0 ? ChangeKind.New : ChangeKind.Changed, ChangeWeight.Of(now), was, now);
            }
        }

        static IEnumerable<string> Names(Speaker speaker) => speaker.Holders.Select(h => NameWords.Folded(h.Name)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static int Start(ReportedEntry<CodedEvent> entry) => Evidence.StartOf(entry.Entry.Evidence);
}
