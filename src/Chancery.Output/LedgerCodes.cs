using Chancery.Dossier.Sanctions;

namespace Chancery.Output;

/// <summary>The codes of a ledger in JSON and CSV; docs/formats.md lists them.</summary>
public static class LedgerCodes
{
    /// <summary>"in-force" for <see cref="MeasureStanding.InForce"/>.</summary>
    public static string Of(MeasureStanding standing) => standing switch
    {
        MeasureStanding.InForce => "in-force",
        MeasureStanding.Eased => "eased",
        MeasureStanding.MayHaveEnded => "may-have-ended",
        MeasureStanding.NotYet => "not-yet",
        MeasureStanding.Expired => "expired",
        MeasureStanding.ToldExpired => "told-expired",
        MeasureStanding.Lifted => "lifted",
        _ => "not-imposed",
    };
}
