using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using System.Text;

namespace Chancery.Model;

/// <summary>
/// A date in the Extended Date/Time Format (ISO 8601-2, EDTF level 1 and the parts of level 2 that reports need):
/// a day, month or year with parts left open ("XXXX-05-04", "2019-XX", "199X"), uncertain ("?") or approximate ("~"),
/// an interval ("2019-02-27/2019-02-28", "../2015", "2019-04/.."), or one of several dates ("[2018-05-05,2019-05-05]").
/// A value: two dates that are written the same are equal. The default is no date and is written "".
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>
{
    private readonly EdtfPoint _start;
    private readonly EdtfPoint _end;
    private readonly EdtfPoint[]? _choices;
    private readonly Form _form;

    private EdtfDate(Form form, EdtfPoint start, EdtfPoint end, EdtfPoint[]? choices = null)
    {
        _form = form;
        _start = start;
        _end = end;
        _choices = choices;
    }

    private enum Form : byte
    {
        None,
        Simple,
        Closed,
        OpenStart,
        OpenEnd,
        OneOf,
    }

    /// <summary>How fine it is.</summary>
    public EdtfPrecision Precision => _form switch
    {
        Form.None => EdtfPrecision.None,
        Form.Simple => _start.Precision,
        Form.OneOf => EdtfPrecision.OneOf,
        _ => EdtfPrecision.Interval,
    };

    /// <summary>Year of a simple date; null when it is open or this is no simple date.</summary>
    public int? Year => _form == Form.Simple && _start.OpenDigits == 0 ? _start.Year : null;

    /// <summary>Month of a simple date, 21 to 24 for a season and 33 to 36 for a quarter; null when it has none.</summary>
    public int? Month => _form == Form.Simple && _start.HasMonth ? _start.Month : null;

    /// <summary>Day of the month of a simple date; null when it has none.</summary>
    public int? Day => _form == Form.Simple && _start.HasDay ? _start.Day : null;

    /// <summary>True when nothing is known of the year of the date, or of an end of the interval or set.</summary>
    public bool IsYearOpen => _form switch
    {
        Form.None => false,
        Form.Simple or Form.OpenEnd => _start.IsYearOpen,
        Form.OpenStart => _end.IsYearOpen,
        Form.Closed => _start.IsYearOpen || _end.IsYearOpen,
        _ => Array.Exists(_choices!, c => c.IsYearOpen),
    };

    /// <summary>True when the date, or an end of it, bears '?' or '%'.</summary>
    public bool IsUncertain => HasDoubt(EdtfDoubt.Uncertain);

    /// <summary>True when the date, or an end of it, bears '~' or '%'.</summary>
    public bool IsApproximate => HasDoubt(EdtfDoubt.Approximate);

    /// <summary>The earliest day that it may mean; null when the year or the start is open.</summary>
    public DateOnly? First => _form switch
    {
        Form.Simple or Form.Closed or Form.OpenEnd => _start.First,
        Form.OneOf when !IsYearOpen => _choices!.Min(c => c.First),
        _ => null,
    };

    /// <summary>The latest day that it may mean; null when the year or the end is open.</summary>
    public DateOnly? Last => _form switch
    {
        Form.Simple => _start.Last,
        Form.Closed or Form.OpenStart => _end.Last,
        Form.OneOf when !IsYearOpen => _choices!.Max(c => c.Last),
        _ => null,
    };

    /// <summary>A date of which any part may be unknown: "2021-07-06", "XXXX-05-04", "2021-05", "2019".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such date.</exception>
    public static EdtfDate Of(int? year, int? month = null, int? day = null)
    {
        if (!TryOf(year, month, day, out var date))
        {
            throw new ArgumentOutOfRangeException(nameof(day), $"{year}-{month}-{day} is no date.");
        }
        return date;
    }

    /// <summary>The day.</summary>
    public static EdtfDate Of(DateOnly day) => Of(day.Year, day.Month, day.Day);

    /// <summary>As <see cref="Of(int?, int?, int?)"/>, but false for a date that the calendar does not have, such as 30 February.</summary>
    public static bool TryOf(int? year, int? month, int? day, out EdtfDate date)
    {
        date = default;
        if (year is < 0 or > 9999 || month is < 1 or > 36 || day is < 1 or > 31 || (year is null && month is null))
        {
            return false;
        }
        var openMonth = day is not null && month is null ? EdtfPoint.Open : (byte)0;
        var point = new EdtfPoint((short)(year ?? 0), (byte)(year is null ? 4 : 0), (byte?)month ?? openMonth, (byte)(day ?? 0), EdtfDoubt.None);
        date = point.IsValid ? new EdtfDate(Form.Simple, point, default) : default;
        return point.IsValid;
    }

    /// <summary>A decade, of which the year 1990 yields "199X".</summary>
    public static EdtfDate Decade(int year) => new(Form.Simple, new EdtfPoint((short)(year / 10 * 10), 1, 0, 0, EdtfDoubt.None), default);

    /// <summary>A century, of which the year 1900 yields "19XX".</summary>
    public static EdtfDate Century(int year) => new(Form.Simple, new EdtfPoint((short)(year / 100 * 100), 2, 0, 0, EdtfDoubt.None), default);

    /// <summary>From one date to another; null leaves that end open.</summary>
    /// <exception cref="ArgumentException">Both ends are null, or an end is itself no simple date.</exception>
    public static EdtfDate Interval(EdtfDate? start, EdtfDate? end)
    {
        if (start is { _form: not Form.Simple } || end is { _form: not Form.Simple } || (start ?? end) is null)
        {
            throw new ArgumentException("The ends of an interval have to be simple dates, one of them at least.", nameof(start));
        }
        var form = start is null ? Form.OpenStart : end is null ? Form.OpenEnd : Form.Closed;
        return new EdtfDate(form, start?._start ?? default, end?._start ?? default);
    }

    /// <summary>One of the dates, it is not known which. Two at least, each a simple one.</summary>
    public static EdtfDate OneOf(params ReadOnlySpan<EdtfDate> choices)
    {
        var points = new EdtfPoint[choices.Length];
        for (var i = 0; i < choices.Length; i++)
        {
            if (choices[i]._form != Form.Simple)
            {
                throw new ArgumentException("The members of a set have to be simple dates.", nameof(choices));
            }
            points[i] = choices[i]._start;
        }
        return points.Length >= 2 ? new EdtfDate(Form.OneOf, default, default, points) : throw new ArgumentException("A set has two members at least.", nameof(choices));
    }

    /// <summary>Reads an EDTF text; false when it is none or means no date of the calendar.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        if (text.Length > 1 && text[0] == '[' && text[^1] == ']')
        {
            return TryParseChoices(text[1..^1], out date);
        }
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            var simple = EdtfText.TryParsePoint(text, out var point);
            date = simple ? new EdtfDate(Form.Simple, point, default) : default;
            return simple;
        }
        return TryParseInterval(text[..slash], text[(slash + 1)..], out date);
    }

    /// <summary>Reads an EDTF text.</summary>
    /// <exception cref="FormatException">The text is none, or means no date of the calendar.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is no EDTF date.");

    /// <summary>The same date in a given year: of "XXXX-05-04" and 2021 "2021-05-04". 29 February stays open in a year without one.</summary>
    public EdtfDate WithYear(int year)
    {
        var choices = _choices is null ? null : Array.ConvertAll(_choices, c => InYear(c, year));
        return new EdtfDate(_form, _form == Form.OpenStart ? _start : InYear(_start, year), _form is Form.Closed or Form.OpenStart ? InYear(_end, year) : _end, choices);
    }

    /// <summary>The month of a day, the months of a set of days; anything else stays as it is.</summary>
    public EdtfDate ToMonth() => _form switch
    {
        Form.Simple => new EdtfDate(_form, _start.ToMonth(), _end),
        Form.OneOf => new EdtfDate(_form, _start, _end, Array.ConvertAll(_choices!, c => c.ToMonth())),
        _ => this,
    };

    /// <summary>The same date with '?' on each end that is given.</summary>
    public EdtfDate WithUncertain() => With(EdtfDoubt.Uncertain);

    /// <summary>The same date with '~' on each end that is given.</summary>
    public EdtfDate WithApproximate() => With(EdtfDoubt.Approximate);

    /// <summary>
    /// Whether both may mean one and the same time: every part that both simple dates give is equal, or the ranges overlap.
    /// Where an interval meets an open year, months and days alone are compared. No date is compatible with every date.
    /// Of a set its first member counts.
    /// </summary>
    public bool IsCompatibleWith(EdtfDate other)
    {
        if (_form == Form.None || other._form == Form.None)
        {
            return true;
        }
        var (a, b) = Ends();
        var (c, d) = other.Ends();
        if (SameParts(a, b) && SameParts(c, d))
        {
            return Agrees(YearOf(a), YearOf(c)) && Agrees(Part(a.Month), Part(c.Month)) && Agrees(Part(a.Day), Part(c.Day));
        }
        var openYear = YearOf(a) is null || YearOf(b) is null || YearOf(c) is null || YearOf(d) is null;
        return Key(a, last: false, openYear) <= Key(d, last: true, openYear) && Key(c, last: false, openYear) <= Key(b, last: true, openYear);
    }

    /// <summary>
    /// The order of timelines: by first day, then by last day, then by what stays of the text. Dates with an open year come after all
    /// dated ones, in the order of the year's days, and no date comes last.
    /// </summary>
    public int CompareTo(EdtfDate other)
    {
        var (start, end) = SortKey();
        var (otherStart, otherEnd) = other.SortKey();
        var order = start.CompareTo(otherStart);
        order = order != 0 ? order : end.CompareTo(otherEnd);
        return order != 0 || Equals(other) ? order : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    public bool Equals(EdtfDate other) =>
        _form == other._form && _start == other._start && _end == other._end && _choices.AsSpan().SequenceEqual(other._choices);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_form, _start, _end, _choices is null ? 0 : _choices[0].GetHashCode());

    /// <summary>The EDTF text.</summary>
    public override string ToString()
    {
        if (_form == Form.None)
        {
            return "";
        }
        var text = new StringBuilder(24);
        if (_form == Form.OneOf)
        {
            for (var i = 0; i < _choices!.Length; i++)
            {
                text.Append(i == 0 ? '[' : ',');
                EdtfText.Append(text, _choices[i]);
            }
            return text.Append(']').ToString();
        }
        if (_form == Form.OpenStart)
        {
            text.Append("../");
            EdtfText.Append(text, _end);
            return text.ToString();
        }
        EdtfText.Append(text, _start);
        if (_form == Form.OpenEnd)
        {
            text.Append("/..");
        }
        else if (_form == Form.Closed)
        {
            EdtfText.Append(text.Append('/'), _end);
        }
        return text.ToString();
    }

    /// <summary>True when both are the same date.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>True when the dates differ.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>True when <paramref name="left"/> comes first in a timeline.</summary>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> comes first or is equal.</summary>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> comes later in a timeline.</summary>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> comes later or is equal.</summary>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    private static bool TryParseInterval(ReadOnlySpan<char> first, ReadOnlySpan<char> second, out EdtfDate date)
    {
        date = default;
        EdtfPoint start = default;
        EdtfPoint end = default;
        var openStart = first is "..";
        var openEnd = second is "..";
        if ((openStart && openEnd) || (!openStart && !EdtfText.TryParsePoint(first, out start)) || (!openEnd && !EdtfText.TryParsePoint(second, out end)))
        {
            return false;
        }
        date = new EdtfDate(openStart ? Form.OpenStart : openEnd ? Form.OpenEnd : Form.Closed, start, end);
        return true;
    }

    private static bool TryParseChoices(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        var choices = new List<EdtfPoint>(2);
        foreach (var range in text.Split(','))
        {
            if (!EdtfText.TryParsePoint(text[range].Trim(' '), out var point))
            {
                return false;
            }
            choices.Add(point);
        }
        if (choices.Count < 2)
        {
            return false;
        }
        date = new EdtfDate(Form.OneOf, default, default, [.. choices]);
        return true;
    }

    private static EdtfPoint InYear(EdtfPoint point, int year)
    {
        var dated = point with { Year = (short)year, OpenDigits = 0 };
        return point.IsYearOpen && dated.IsValid ? dated : point;
    }

    private static bool SameParts(EdtfPoint a, EdtfPoint b) =>
        YearOf(a) == YearOf(b) && Part(a.Month) == Part(b.Month) && Part(a.Day) == Part(b.Day);

    private static bool Agrees(int? a, int? b) => a is null || b is null || a == b;

    // A year with any digit open counts as unknown, as does a part that is not given.
    private static int? YearOf(EdtfPoint point) => point.OpenDigits > 0 || point.Year == NoYear ? null : point.Year;

    private static int? Part(byte part) => part is 0 or EdtfPoint.Open ? null : part;

    private static int Key(EdtfPoint point, bool last, bool openYear) =>
        ((openYear ? 0 : YearOf(point) ?? (last ? 9999 : 0)) << 16)
        | ((Part(point.Month) ?? (last ? 12 : 1)) << 8)
        | (Part(point.Day) ?? (last ? 31 : 1));

    private const short NoYear = -1;

    private (EdtfPoint Start, EdtfPoint End) Ends() => _form switch
    {
        Form.Closed => (_start, _end),
        Form.OpenStart => (new EdtfPoint(NoYear, 4, 0, 0, EdtfDoubt.None), _end),
        Form.OpenEnd => (_start, new EdtfPoint(NoYear, 4, 0, 0, EdtfDoubt.None)),
        Form.OneOf => (_choices![0], _choices[0]),
        _ => (_start, _start),
    };

    private (int Start, int End) SortKey()
    {
        const int OpenYears = 10_000 << 9;
        if (_form == Form.None)
        {
            return (int.MaxValue, int.MaxValue);
        }
        if (IsYearOpen)
        {
            var (a, b) = Ends();
            return (OpenYears + DayOfYear(a, last: false), OpenYears + DayOfYear(b, last: true));
        }
        // An interval that is open at its start stands where it ends.
        var first = First ?? Last ?? DateOnly.MinValue;
        var final = Last ?? DateOnly.MaxValue;
        return (first.DayNumber, final.DayNumber);
    }

    private static int DayOfYear(EdtfPoint point, bool last) =>
        ((Part(point.Month) ?? (last ? 12 : 1)) << 5) | (Part(point.Day) ?? (last ? 31 : 1));

    private bool HasDoubt(EdtfDoubt doubt) =>
        ((_start.Doubt | _end.Doubt) & doubt) != 0 || (_choices is not null && Array.Exists(_choices, c => (c.Doubt & doubt) != 0));

    private EdtfDate With(EdtfDoubt doubt)
    {
        var start = _form is Form.Simple or Form.Closed or Form.OpenEnd ? _start with { Doubt = _start.Doubt | doubt } : _start;
        var end = _form is Form.Closed or Form.OpenStart ? _end with { Doubt = _end.Doubt | doubt } : _end;
        return new EdtfDate(_form, start, end, _choices is null ? null : Array.ConvertAll(_choices, c => c with { Doubt = c.Doubt | doubt }));
    }
}
