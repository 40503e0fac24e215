namespace Chancery.Intake.Html;

/// <summary>A date as a page states it.</summary>
/// <param name="Day">The day in the zone in which it is stated.</param>
/// <param name="Time">The time of that day, when stated.</param>
/// <param name="Zone">The zone, when stated.</param>
internal readonly record struct Stamp(DateOnly Day, TimeOnly? Time, TimeSpan? Zone)
{
    /// <summary>The moment, when time and zone are known.</summary>
    public DateTimeOffset? Moment => Time is { } time && Zone is { } zone ? new DateTimeOffset(Day.ToDateTime(time), zone) : null;

    /// <summary>The same in a paper's zone: a moment in universal time is moved there, a time without a zone is taken to be in it.</summary>
    public Stamp In(TimeSpan zone)
    {
        if (Moment is not { } moment)
        {
            return this with { Zone = Zone ?? zone };
        }
        if (moment.Offset != TimeSpan.Zero)
        {
            return this;
        }
        var moved = moment.ToOffset(zone);
        return new Stamp(DateOnly.FromDateTime(moved.DateTime), TimeOnly.FromDateTime(moved.DateTime), zone);
    }
}
