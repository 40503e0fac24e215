namespace Chancery.Dossier.Sanctions;

/// <summary>How a measure stands on a day.</summary>
public enum MeasureStanding
{
    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It is in force, made milder or suspended for a time.</summary>
    Eased,

    /// <summary>The time at which its term ends is known to a month or year only, and that has begun.</summary>
    MayHaveEnded,

    /// <summary>It was announced and does not hold yet.</summary>
    NotYet,

    /// <summary>Its own term has passed, and nothing extended it: reckoned, whatever was told.</summary>
    Expired,

    /// <summary>It was told to have ended by its own term.</summary>
    ToldExpired,

    /// <summary>It was taken back.</summary>
    Lifted,

    /// <summary>It was asked for, planned, weighed or threatened, and never imposed.</summary>
    NotImposed,
}
