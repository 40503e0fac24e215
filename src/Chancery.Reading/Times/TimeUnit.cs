namespace Chancery.Reading.Times;

/// <summary>A unit of time, from fine to coarse.</summary>
internal enum TimeUnit : byte
{
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
}
