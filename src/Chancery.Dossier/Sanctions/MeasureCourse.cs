using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>The course of a measure while its steps are taken one after the other.</summary>
internal sealed class MeasureCourse
{
    private readonly List<MeasurePeriod> _closed = [];
    private bool _isOpen;
    private EdtfDate? _from;
    private EdtfDate? _until;
    private bool _isReckoned;
    private bool _isEased;
    private EdtfDate? _eased;
    private EdtfDate? _easedUntil;

    /// <summary>Takes the next step.</summary>
    public void Take(MeasureStep step)
    {
        CloseWhatExpiredBefore(step.Day);
        switch (step.Act)
        {
            case MeasureAct.Impose:
                Open(step.Effective ?? step.Announced);
                Renew(step);
                _isEased = false;
                break;
            case MeasureAct.Extend:
                // Told before anything was told to be imposed, or after a break that nobody explains: since when it holds is not known then.
                Open(_closed.Count > 0 ? step.Effective ?? step.Announced : null);
                Renew(step);
                break;
            case MeasureAct.Ease:
                Open(null);
                (_isEased, _eased, _easedUntil) = (true, step.Effective ?? step.Announced, step.Until);
                break;
            case MeasureAct.Exempt:
                Open(null);
                break;
            case MeasureAct.Lift:
                Close(step.Effective ?? step.Announced, MeasureStanding.Lifted);
                break;
            case MeasureAct.Expire:
                Close(step.Effective ?? step.Announced, MeasureStanding.ToldExpired);
                break;
            default:
                break;
        }
    }

    /// <summary>How it stands on a day after all steps that were taken.</summary>
    public MeasureState On(DateOnly day)
    {
        CloseWhatExpiredBefore(day);
        if (_isOpen)
        {
            var mayHaveEnded = _until is { First: { } first, Last: { } last } && first < last && first <= day;
            var isEased = _isEased && !(_easedUntil?.Last < day);
            var standing = mayHaveEnded ? MeasureStanding.MayHaveEnded : isEased ? MeasureStanding.Eased : MeasureStanding.InForce;
            return new MeasureState(standing, standing == MeasureStanding.Eased ? _eased : _from, _until, _isReckoned, [.. _closed, new MeasurePeriod(_from, _until, null)]);
        }
        return _closed.Count > 0
            ? new MeasureState(_closed[^1].Ended!.Value, _closed[^1].To, null, _isReckoned && _closed[^1].Ended == MeasureStanding.Expired, _closed)
            : new MeasureState(MeasureStanding.NotImposed, null, null, false, []);
    }

    private void CloseWhatExpiredBefore(DateOnly day)
    {
        if (_isOpen && _until?.Last < day)
        {
            _closed.Add(new MeasurePeriod(_from, _until, MeasureStanding.Expired));
            _isOpen = false;
        }
    }

    private void Open(EdtfDate? from)
    {
        if (!_isOpen)
        {
            (_isOpen, _from, _until, _isReckoned, _isEased) = (true, from, null, false, false);
        }
    }

    // What is widened keeps its term unless a new one is set; an extension that tells no term has none that is known.
    private void Renew(MeasureStep step)
    {
        var start = _until is { } old && old.First == old.Last && old.Last >= step.Day ? old.Last!.Value : step.Day;
        if (step.Until is not null)
        {
            (_until, _isReckoned) = (step.Until, false);
        }
        else if (MeasureRule.After(start, step.Term) is { } end)
        {
            (_until, _isReckoned) = (EdtfDate.Of(end), true);
        }
        else if (step.Act == MeasureAct.Extend)
        {
            (_until, _isReckoned) = (null, false);
        }
    }

    private void Close(EdtfDate? to, MeasureStanding how)
    {
        if (_isOpen || _closed.Count == 0)
        {
            _closed.Add(new MeasurePeriod(_isOpen ? _from : null, to, how));
        }
        else if (_closed[^1].Ended == MeasureStanding.Expired)
        {
            // That it has ended is told of what had ended by its term.
            _closed[^1] = _closed[^1] with { Ended = how };
        }
        _isOpen = false;
    }
}
