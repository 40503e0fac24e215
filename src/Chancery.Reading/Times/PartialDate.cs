namespace Chancery.Reading.Times;

/// <summary>The parts of a date that a text gives; 0 where it gives none.</summary>
internal readonly record struct PartialDate(int Year, int Month, int Day)
{
    /// <summary>Earliest and latest year that a four-digit number is taken for.</summary>
    public const int FirstYear = 1000;

    public const int LastYear = 2200;

    public bool IsEmpty => Year == 0 && Month == 0 && Day == 0;

    /// <summary>Whether some year has this day.</summary>
    public static bool HasDay(int month, int day, int year = 0) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year == 0 ? 2000 : year, month);

    public static bool HasYear(int year) => year is >= FirstYear and <= LastYear;
}
