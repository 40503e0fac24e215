using System.Runtime.InteropServices;

namespace Chancery.Model;

/// <summary>
/// One end of an <see cref="EdtfDate"/>, or a simple date. A part that is not given is 0; one that is written "XX" is <see cref="Open"/>.
/// </summary>
/// <param name="Year">The year with its open digits as zeros.</param>
/// <param name="OpenDigits">How many digits at the end of the year are open; 4 when nothing is known of it.</param>
/// <param name="Month">1 to 12, 21 to 24 for a season, 33 to 36 for a quarter.</param>
/// <param name="Day">1 to 31.</param>
/// <param name="Doubt">'?', '~' or '%' as <see cref="EdtfDoubt"/> flags.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EdtfPoint(short Year, byte OpenDigits, byte Month, byte Day, EdtfDoubt Doubt)
{
    /// <summary>A month or day that is written "XX".</summary>
    public const byte Open = 255;

    private const int FirstSeason = 21;
    private const int FirstQuarter = 33;

    public bool IsYearOpen => OpenDigits == 4;

    public bool HasMonth => Month is not 0 and not Open;

    public bool HasDay => Day is not 0 and not Open;

    /// <summary>Whether the calendar has such a date. An open year may be a leap year.</summary>
    public bool IsValid
    {
        get
        {
            if (Year is < 0 or > 9999 || OpenDigits > 4 || (Month == 0 && Day != 0))
            {
                return false;
            }
            if (!HasMonth)
            {
                return Day is 0 or Open or (>= 1 and <= 31);
            }
            if (Month > 12)
            {
                return Month is (>= FirstSeason and <= FirstSeason + 3) or (>= FirstQuarter and <= FirstQuarter + 3) && Day == 0;
            }
            return !HasDay || Day <= DaysIn(OpenDigits > 0 ? 2000 : Year, Month);
        }
    }

    public EdtfPoint ToMonth() => HasMonth ? this with { Day = 0 } : this;

    public EdtfPrecision Precision =>
        HasDay && HasMonth ? EdtfPrecision.Day : HasMonth ? EdtfPrecision.Month : EdtfPrecision.Year;

    /// <summary>The earliest day that it may mean; null when the year is open.</summary>
    public DateOnly? First
    {
        get
        {
            if (IsYearOpen || Year == 0)
            {
                return null;
            }
            var (month, _) = Months();
            return new DateOnly(Year, month, HasDay ? Math.Min((int)Day, DaysIn(Year, month)) : 1);
        }
    }

    /// <summary>The latest day that it may mean; null when the year is open.</summary>
    public DateOnly? Last
    {
        get
        {
            if (IsYearOpen || Year == 0)
            {
                return null;
            }
            var year = LastYear();
            var (_, month) = Months();
            if (Month == FirstSeason + 3)
            {
                // Winter runs over the turn of the year.
                year = Math.Min(year + 1, 9999);
            }
            return new DateOnly(year, month, HasDay ? Math.Min((int)Day, DaysIn(year, month)) : DaysIn(year, month));
        }
    }

    private int LastYear() => Year + OpenDigits switch { 1 => 9, 2 => 99, 3 => 999, _ => 0 };

    private (int First, int Last) Months() => Month switch
    {
        0 or Open => (1, 12),
        <= 12 => (Month, Month),
        FirstSeason => (3, 5),
        FirstSeason + 1 => (6, 8),
        FirstSeason + 2 => (9, 11),
        FirstSeason + 3 => (12, 2),
        _ => (((Month - FirstQuarter) * 3) + 1, ((Month - FirstQuarter) * 3) + 3),
    };

    private static int DaysIn(int year, int month) => DateTime.DaysInMonth(year is 0 ? 2000 : year, month);
}
