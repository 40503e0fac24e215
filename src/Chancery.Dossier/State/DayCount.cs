using Chancery.Model;

namespace Chancery.Dossier.State;

/// <summary>How many days lie between a date and a day. A date that is no single day leaves a range.</summary>
/// <param name="Least">The fewest days.</param>
/// <param name="Most">The most days; null where the date has no beginning.</param>
public readonly record struct DayCount(int Least, int? Most)
{
    /// <summary>The days from a date to a day; those before the date count as none.</summary>
    public static DayCount Between(EdtfDate date, DateOnly day) =>
        new(Math.Max(0, day.DayNumber - (date.Last ?? day).DayNumber), date.First is { } first ? Math.Max(0, day.DayNumber - first.DayNumber) : null);

    /// <summary>The days from one day to another.</summary>
    public static DayCount Between(DateOnly from, DateOnly day) => new(day.DayNumber - from.DayNumber, day.DayNumber - from.DayNumber);
}
