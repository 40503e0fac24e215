using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>How a measure stands on a day, and how it came to that.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Since">Since when it has stood so; null where nobody says.</param>
/// <param name="Until">The end of its term; null where none is known.</param>
/// <param name="IsReckoned">True where the end was reckoned from a length of time that was told.</param>
/// <param name="Periods">The times through which it held, in order.</param>
public sealed record MeasureState(MeasureStanding Standing, EdtfDate? Since, EdtfDate? Until, bool IsReckoned, IReadOnlyList<MeasurePeriod> Periods)
{
    /// <summary>True for what has to be heeded on the day.</summary>
    public bool IsInForce => Standing is MeasureStanding.InForce or MeasureStanding.Eased or MeasureStanding.MayHaveEnded;

    /// <summary>True for what held once and does not any more.</summary>
    public bool HasEnded => Standing is MeasureStanding.Expired or MeasureStanding.ToldExpired or MeasureStanding.Lifted;
}
