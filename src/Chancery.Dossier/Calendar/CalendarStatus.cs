namespace Chancery.Dossier.Calendar;

/// <summary>What became of what was to be.</summary>
public enum CalendarStatus
{
    /// <summary>Its day has not passed, and no report tells that it was held or will not be.</summary>
    Ahead,

    /// <summary>It was held; of a term: it was prolonged in time.</summary>
    Held,

    /// <summary>It was announced for another date since.</summary>
    Moved,

    /// <summary>Its day has passed, and no report tells that it was held, moved or called off; of a term: nothing prolonged it.</summary>
    Missed,

    /// <summary>It was called off; of a term: the measure was taken back before its end.</summary>
    Off,
}
