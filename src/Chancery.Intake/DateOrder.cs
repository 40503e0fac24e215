namespace Chancery.Intake;

/// <summary>In which order a date of numbers is written, year last.</summary>
public enum DateOrder
{
    /// <summary>20/12/2019, as in Vietnam.</summary>
    DayFirst,

    /// <summary>12/20/2019, as in the United States.</summary>
    MonthFirst,
}
