namespace Chancery.Model;

/// <summary>How a condition is held.</summary>
public enum ConditionStatus
{
    /// <summary>A party states it, or it is agreed.</summary>
    Stated,

    /// <summary>The act promised is a harm.</summary>
    Threatened,

    /// <summary>Somebody proposes it.</summary>
    Proposed,

    /// <summary>It is being bargained over.</summary>
    Negotiated,

    /// <summary>Analysts expect it.</summary>
    Forecast,
}
