using Chancery.Dossier.Sanctions;
using Chancery.Model;

namespace Chancery.Dossier.Calendar;

/// <summary>The terms of a measure as entries of a calendar.</summary>
internal static class MeasureTerms
{
    /// <summary>An entry for the end of every term that was ever set: prolonged in time, ahead, missed, or off since the measure was taken back before.</summary>
    public static IEnumerable<CalendarEntry> Of(LedgerLine line, DateOnly day)
    {
        var done = line.Steps.Where(s => s.IsDone && s.Day <= day).ToList();
        foreach (var (i, step) in done.Index())
        {
            var end = step.Until ?? (MeasureRule.On(done.Take(i + 1), step.Day) is { IsReckoned: true, Until: { } until } && step.Term is not null ? until : null);
            if (end is { First: not null, Last: { } last } date)
            {
                yield return Entry(line, step, date) with { Status = Status(done.Skip(i + 1).Where(s => s.Day <= last), last, day) };
            }
        }
    }

    /// <summary>An entry for every year after a term ended without being prolonged, of those terms whose last day is known.</summary>
    public static IEnumerable<CalendarEntry> Anniversaries(LedgerLine line, DateOnly to)
    {
        foreach (var ended in line.State.Periods.Where(p => p.Ended == MeasureStanding.Expired && p.To?.First == p.To?.Last).Select(p => p.To!.Value.Last!.Value))
        {
            var step = line.Steps.Last(s => s.IsDone && s.Day <= ended);
            for (var years = 1; ended.Year + years <= to.Year; years++)
            {
                yield return Entry(line, step, EdtfDate.Of(ended.AddYears(years))) with { Kind = CalendarKind.Anniversary, Years = years, Status = CalendarStatus.Missed };
            }
        }
    }

    private static CalendarStatus Status(IEnumerable<MeasureStep> before, DateOnly last, DateOnly day)
    {
        foreach (var step in before)
        {
            if (step.Act is MeasureAct.Lift or MeasureAct.Expire)
            {
                return CalendarStatus.Off;
            }
            if (step.Act == MeasureAct.Extend || step.Until is not null)
            {
                return CalendarStatus.Held;
            }
        }
        return last < day ? CalendarStatus.Missed : CalendarStatus.Ahead;
    }

    private static CalendarEntry Entry(LedgerLine line, MeasureStep step, EdtfDate date) => new()
    {
        Kind = CalendarKind.Renewal,
        Date = date,
        Status = CalendarStatus.Ahead,
        Parties = [line.From, line.Against],
        Measure = line,
        Step = step,
    };
}
