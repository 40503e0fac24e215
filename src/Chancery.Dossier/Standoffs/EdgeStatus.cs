namespace Chancery.Dossier.Standoffs;

/// <summary>How it stands with an act that waits for another.</summary>
public enum EdgeStatus
{
    /// <summary>The party that waits, or a report in its own words, says so, and nothing told since then changes it.</summary>
    Stated,

    /// <summary>Only analysts expect it: nobody holds it.</summary>
    Forecast,

    /// <summary>The act that was waited for was done after the condition was last told.</summary>
    Met,

    /// <summary>The party that waits said later that it waits for nothing.</summary>
    Withdrawn,
}
