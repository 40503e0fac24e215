using Chancery.Model;
using Chancery.Register;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Sanctions;

/// <summary>
/// Makes steps of what reports tell of one measure. Reports that say the same was done on dates that may be one tell one step; one that gives no day tells
/// again what was done last, where that is the same, since it is then most often a look back.
/// </summary>
internal sealed class StepMerger
{
    private readonly List<MeasureStep> _steps = [];

    /// <summary>The steps so far, in order of time.</summary>
    public IReadOnlyList<MeasureStep> Steps => [.. _steps.OrderBy(s => s.Day).ThenBy(s => s.Announced?.First ?? s.Day).ThenBy(s => s.Act)];

    /// <summary>Adds an act of the data set.</summary>
    public void Add(SanctionAct act) => _steps.Add(new MeasureStep
    {
        Act = act.Act,
        Status = act.Status,
        Announced = EdtfDate.Of(act.Announced),
        Effective = act.Effective is { } effective ? EdtfDate.Of(effective) : null,
        Until = act.Until is { } until ? EdtfDate.Of(until) : null,
        Record = act,
    });

    /// <summary>Adds a report that tells an act of the data set again.</summary>
    public void Retell(SanctionAct act, ReportedEntry<CodedMeasure> told)
    {
        var i = _steps.FindIndex(s => s.Record == act);
        _steps[i] = _steps[i] with { Told = [.. _steps[i].Told, told] };
    }

    /// <summary>Adds what a report tells; reports come in the order of their days.</summary>
    public void Add(ReportedEntry<CodedMeasure> told)
    {
        var measure = told.Entry;
        var i = _steps.FindLastIndex(s => IsSame(s, measure) && MayBeOne(s, measure));
        if (i < 0)
        {
            _steps.Add(new MeasureStep
            {
                Act = measure.Act,
                Asked = measure.Asked,
                Status = measure.Status,
                Announced = measure.Announced,
                Effective = measure.Effective,
                Until = measure.Until,
                Term = measure.Term,
                Holder = measure.Holder,
                Told = [told],
            });
            return;
        }
        var step = _steps[i];
        _steps[i] = step with
        {
            Announced = Finer(step.Announced, measure.Announced),
            Effective = Finer(step.Effective, measure.Effective),
            Until = Finer(step.Until, measure.Until),
            Term = step.Term ?? measure.Term,
            Told = [.. step.Told, told],
        };
    }

    // What is asked for or threatened is told of those who do.
    private static bool IsSame(MeasureStep step, CodedMeasure measure) =>
        step.Record is null && step.Act == measure.Act && step.Asked == measure.Asked && step.Status == measure.Status
        && (step.IsDone || NameWords.Exact(step.Holder ?? "") == NameWords.Exact(measure.Holder ?? ""));

    private bool MayBeOne(MeasureStep step, CodedMeasure measure)
    {
        if (measure.Until is { } until && step.Until is { } term && !until.IsCompatibleWith(term))
        {
            return false;
        }
        return (measure.Announced ?? measure.Effective) is { } date
            ? (step.Announced ?? step.Effective) is { } known && known.IsCompatibleWith(date)
            : measure.Until is not null || !step.IsDone || _steps.FindLast(s => s.IsDone) == step;
    }

    private static EdtfDate? Finer(EdtfDate? one, EdtfDate? other) => one is null ? other : other is null ? one : Length(other.Value) < Length(one.Value) ? other : one;

    private static int Length(EdtfDate date) => date is { First: { } first, Last: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue;
}
