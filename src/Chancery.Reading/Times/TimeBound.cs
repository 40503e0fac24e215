namespace Chancery.Reading.Times;

/// <summary>Whether a date opens or closes a stretch.</summary>
internal enum TimeBound : byte
{
    None,

    /// <summary>Since or after the date.</summary>
    Since,

    /// <summary>Before the date.</summary>
    Before,
}
