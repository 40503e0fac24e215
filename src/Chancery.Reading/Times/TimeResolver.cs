using Chancery.Model;

namespace Chancery.Reading.Times;

/// <summary>Gives the phrases of one text their values, in the order of the text, since a later one may lean on an earlier.</summary>
internal sealed class TimeResolver(DateOnly? published, List<PartialDate> dated)
{
    private readonly YearFinder _years = new(published, dated);

    // The day, and the month and year, that the text named last. A year of 0 is open.
    private PartialDate _day;
    private PartialDate _month;
    private int _year;

    /// <summary>The value of a phrase.</summary>
    /// <param name="phrase">The phrase, with its lean.</param>
    /// <param name="sentenceYear">The year that opens its sentence, 0 when none does.</param>
    /// <param name="anchor">From what it was found.</param>
    public EdtfDate? Resolve(in TimePhrase phrase, int sentenceYear, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        var value = phrase.Form switch
        {
            TimeForm.Calendar => Calendar(phrase, sentenceYear, out anchor),
            TimeForm.Shift => Shift(phrase, out anchor),
            TimeForm.Story => Story(phrase, out anchor),
            TimeForm.Weekday => Weekday(phrase, out anchor),
            TimeForm.Weekend => Weekend(phrase, out anchor),
            TimeForm.SpanBack => Span(phrase, -1, out anchor),
            TimeForm.SpanAhead => Span(phrase, 1, out anchor),
            TimeForm.Decade => Stated(EdtfDate.Decade(phrase.Amount), out anchor),
            TimeForm.Century => Stated(EdtfDate.Century(phrase.Amount), out anchor),
            _ => null,
        };
        if (value is { Precision: EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year } simple)
        {
            Remember(phrase, simple);
            value = phrase.Bound switch
            {
                TimeBound.Since => EdtfDate.Interval(simple, null),
                TimeBound.Before => EdtfDate.Interval(null, simple),
                _ => simple,
            };
        }
        return value;
    }

    private static EdtfDate? Stated(EdtfDate date, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.Stated;
        return date;
    }

    private void Remember(in TimePhrase phrase, EdtfDate date)
    {
        if (phrase.Form == TimeForm.Decade || phrase.Form == TimeForm.Century)
        {
            return;
        }
        var parts = new PartialDate(date.Year ?? 0, date.Month ?? 0, date.Day ?? 0);
        if (parts.Day > 0)
        {
            _day = parts;
        }
        if (parts.Month > 0)
        {
            _month = parts with { Day = 0 };
        }
        if (parts.Year > 0)
        {
            _year = parts.Year;
        }
    }

    private EdtfDate? Calendar(in TimePhrase phrase, int sentenceYear, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.Stated;
        var start = phrase.From;
        var to = phrase.To;
        if (start.Month == 0 && start.Day > 0 && !PlaceInMonth(phrase, ref start, ref to, out anchor))
        {
            return null;
        }
        if (!phrase.IsRange)
        {
            var year = start.Year > 0 ? start.Year : Year(phrase, start, sentenceYear, ref anchor);
            return Date(start with { Year = year });
        }
        if (to.Year == 0 && start.Year > 0)
        {
            to = to with { Year = start.Year + (Comes(to, start) ? 0 : 1) };
        }
        else if (to.Year == 0 && to.Month > 0)
        {
            // The last day of a stretch under way is what publication lies next to.
            to = to with { Year = Year(phrase, to, sentenceYear, ref anchor) };
        }
        if (start.Year == 0 && to.Year > 0)
        {
            start = start with { Year = to.Year - (Comes(to, start) ? 0 : 1) };
        }
        return Stretch(phrase, start, to);
    }

    private static bool Comes(PartialDate to, PartialDate start) =>
        to.Month > start.Month || (to.Month == start.Month && to.Day >= start.Day);

    private static EdtfDate? Stretch(in TimePhrase phrase, PartialDate start, PartialDate to)
    {
        if (phrase.Rule == "dekad" && to.Day == 31)
        {
            to = to with { Day = DateTime.DaysInMonth(to.Year == 0 ? 2000 : to.Year, to.Month) };
        }
        if (Date(start) is not { } first || Date(to) is not { } last)
        {
            return null;
        }
        if (phrase.IsChoice)
        {
            return EdtfDate.OneOf(first, last);
        }
        var stretch = EdtfDate.Interval(first, last);
        return phrase.Rule == "season" ? stretch.WithApproximate() : stretch;
    }

    // "ngày 15" alone lies in the month last named, or next to publication.
    private bool PlaceInMonth(in TimePhrase phrase, ref PartialDate start, ref PartialDate to, out TimeAnchor anchor)
    {
        PartialDate month;
        if (phrase.MonthShift is { } shift)
        {
            anchor = published is null ? TimeAnchor.None : TimeAnchor.Publication;
            var day = published?.AddMonths(shift) ?? default;
            month = published is null ? default : new PartialDate(day.Year, day.Month, 0);
        }
        else if (_month.Month > 0)
        {
            anchor = TimeAnchor.Story;
            month = _month;
        }
        else
        {
            anchor = published is null ? TimeAnchor.None : TimeAnchor.Publication;
            month = phrase.IsStoryMonth ? default : NearestMonth(start.Day);
        }
        start = start with { Month = month.Month, Year = month.Year };
        to = to.IsEmpty ? to : to with { Month = month.Month, Year = month.Year };
        return PartialDate.HasDay(start.Month, start.Day, start.Year) && (to.IsEmpty || PartialDate.HasDay(to.Month, to.Day, to.Year));
    }

    private PartialDate NearestMonth(int day)
    {
        if (published is not { } known)
        {
            return default;
        }
        var month = day > known.Day + 7 ? known.AddMonths(-1) : known;
        return new PartialDate(month.Year, month.Month, 0);
    }

    private int Year(in TimePhrase phrase, PartialDate date, int sentenceYear, ref TimeAnchor anchor)
    {
        if (phrase.YearShift is { } shift)
        {
            anchor = published is null ? TimeAnchor.Open : TimeAnchor.Publication;
            return published is { } known ? known.Year + shift : 0;
        }
        if (phrase.IsStoryYear)
        {
            anchor = _year > 0 ? TimeAnchor.Story : TimeAnchor.Open;
            return _year;
        }
        if (phrase.MonthShift is { } months && published is { } day)
        {
            anchor = TimeAnchor.Publication;
            return day.AddMonths(months).Year;
        }
        if (phrase.Kind == TimeKind.Set)
        {
            // What returns every year has none.
            anchor = TimeAnchor.Open;
            return 0;
        }
        return date.Month == 0 ? 0 : anchor is TimeAnchor.Story ? date.Year : _years.Find(date.Month, date.Day, phrase.Lean, sentenceYear, out anchor) ?? 0;
    }

    private static EdtfDate? Date(PartialDate date)
    {
        int? year = date.Year == 0 ? null : date.Year;
        int? month = date.Month == 0 ? null : date.Month;
        int? day = date.Day == 0 ? null : date.Day;
        if (EdtfDate.TryOf(year, month, day, out var found))
        {
            return found;
        }
        // 29 February of a year without one: the day stands, the year was wrong.
        return EdtfDate.TryOf(null, month, day, out found) ? found : null;
    }

    private EdtfDate? Shift(in TimePhrase phrase, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        if (published is not { } known || phrase.Amount == int.MinValue)
        {
            return null;
        }
        anchor = TimeAnchor.Publication;
        var moved = Moved(known, phrase);
        return phrase.Rule is "ago" or "ahead" && moved is { Precision: EdtfPrecision.Month or EdtfPrecision.Year } ? moved.Value.WithApproximate() : moved;
    }

    /// <summary>A day moved by a phrase's units, as fine as the unit.</summary>
    private static EdtfDate? Moved(DateOnly day, in TimePhrase phrase)
    {
        var amount = phrase.Amount;
        if (day.Year + (amount * Years(phrase.Unit)) is < 10 or > 9990)
        {
            return null;
        }
        switch (phrase.Unit)
        {
            case TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour:
                return phrase.Form == TimeForm.Shift ? EdtfDate.Of(day) : null;
            case TimeUnit.Day:
                return EdtfDate.Of(day.AddDays(amount));
            case TimeUnit.Week:
                var monday = Monday(day).AddDays(7 * amount);
                return EdtfDate.Interval(EdtfDate.Of(monday), EdtfDate.Of(monday.AddDays(6)));
            case TimeUnit.Month:
                var month = day.AddMonths(amount);
                return EdtfDate.Of(month.Year, month.Month);
            case TimeUnit.Quarter:
                var quarter = day.AddMonths(3 * amount);
                var first = (((quarter.Month - 1) / 3) * 3) + 1;
                return EdtfDate.Interval(EdtfDate.Of(quarter.Year, first), EdtfDate.Of(quarter.Year, first + 2));
            case TimeUnit.Year:
                return EdtfDate.Of(day.AddMonths((12 * amount) + (phrase.HasHalf ? 6 * Math.Sign(amount) : 0)).Year);
            case TimeUnit.Decade:
                return EdtfDate.Decade(day.Year + (10 * amount));
            default:
                return EdtfDate.Century(day.Year + (100 * amount));
        }
    }

    private static double Years(TimeUnit unit) => unit switch
    {
        TimeUnit.Week => 1 / 52.0,
        TimeUnit.Month => 1 / 12.0,
        TimeUnit.Quarter => 1 / 4.0,
        TimeUnit.Year => 1,
        TimeUnit.Decade => 10,
        TimeUnit.Century => 100,
        _ => 1 / 365.0,
    };

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private EdtfDate? Story(in TimePhrase phrase, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        if (phrase.Amount == int.MinValue)
        {
            return null;
        }
        var last = phrase.Unit switch
        {
            TimeUnit.Month => _month,
            TimeUnit.Year => new PartialDate(_year, 1, 1),
            _ => _day,
        };
        if (last.Month == 0 || (phrase.Unit == TimeUnit.Year && last.Year == 0))
        {
            return null;
        }
        if (last.Year == 0 && phrase.Amount == 0)
        {
            anchor = TimeAnchor.Story;
            return Date(last);
        }
        // An open year is counted in one that is no leap year.
        var start = new DateOnly(last.Year == 0 ? 2001 : last.Year, last.Month, Math.Clamp(last.Day, 1, last.Year == 0 && last.Month == 2 ? 28 : 31));
        if (Moved(start, phrase) is not { } moved)
        {
            return null;
        }
        anchor = TimeAnchor.Story;
        if (last.Year == 0)
        {
            return moved.Precision is EdtfPrecision.Day or EdtfPrecision.Month ? Date(new PartialDate(0, moved.Month ?? 0, moved.Day ?? 0)) : null;
        }
        return phrase.Rule == "story-length" && moved.Precision is EdtfPrecision.Month or EdtfPrecision.Year ? moved.WithApproximate() : moved;
    }

    private EdtfDate? Weekday(in TimePhrase phrase, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        if (published is not { } known)
        {
            return null;
        }
        anchor = TimeAnchor.Publication;
        if (phrase.WeekShift is { } weeks)
        {
            return EdtfDate.Of(Monday(known).AddDays((7 * weeks) + phrase.Amount - 1));
        }
        var day = Monday(known).AddDays(phrase.Amount - 1);
        var ahead = phrase.Lean is TimeLean.Ahead or TimeLean.MaybeAhead;
        if (ahead && (day < known || (day == known && phrase.Lean == TimeLean.Ahead)))
        {
            day = day.AddDays(7);
        }
        else if (!ahead && day > known)
        {
            day = day.AddDays(-7);
        }
        return EdtfDate.Of(day);
    }

    private EdtfDate? Weekend(in TimePhrase phrase, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        if (published is not { } known)
        {
            return null;
        }
        anchor = TimeAnchor.Publication;
        var saturday = Monday(known).AddDays(5);
        var days = phrase.Amount switch
        {
            // "cuối tuần qua": the last that is over, or that ends today.
            TimePhrase.Vague => saturday.AddDays(1) > known ? -7 : 0,
            -2 => -7,
            var weeks => 7 * weeks,
        };
        return EdtfDate.Interval(EdtfDate.Of(saturday.AddDays(days)), EdtfDate.Of(saturday.AddDays(days + 1)));
    }

    // "ba ngày qua" runs from three days before publication to it, "18 tháng tới" from its month on.
    private EdtfDate? Span(in TimePhrase phrase, int direction, out TimeAnchor anchor)
    {
        anchor = TimeAnchor.None;
        if (published is not { } known || phrase.Amount < 0)
        {
            return null;
        }
        var days = phrase.Unit switch
        {
            TimeUnit.Hour => (phrase.Amount + 23) / 24,
            TimeUnit.Day => phrase.Amount,
            TimeUnit.Week => 7 * phrase.Amount,
            _ => 0,
        };
        var span = phrase;
        span.Form = TimeForm.Shift;
        span.Unit = days > 0 ? TimeUnit.Day : phrase.Unit switch { TimeUnit.Quarter => TimeUnit.Month, TimeUnit.Decade or TimeUnit.Century => TimeUnit.Year, var unit => unit };
        span.Amount = direction * (days > 0 ? days : phrase.Amount * (phrase.Unit switch { TimeUnit.Quarter => 3, TimeUnit.Decade => 10, TimeUnit.Century => 100, _ => 1 }));
        if (span.Unit < TimeUnit.Day || Moved(known, span) is not { } far)
        {
            return null;
        }
        span.Amount = 0;
        span.HasHalf = false;
        var near = Moved(known, span)!.Value;
        anchor = TimeAnchor.Publication;
        return direction < 0 ? EdtfDate.Interval(far, near) : EdtfDate.Interval(near, far);
    }
}
