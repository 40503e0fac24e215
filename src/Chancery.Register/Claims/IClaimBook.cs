namespace Chancery.Register.Claims;

/// <summary>What reports claim of contacts - the first since 2008, the third - and what the register knows of it.</summary>
public interface IClaimBook
{
    /// <summary>The day of publication of the register's earliest report: of what was before it hardly knows anything. Null where no report has a day.</summary>
    DateOnly? ReportsSince();

    /// <summary>The claims that reports make of an event, the best witnessed first.</summary>
    IReadOnlyList<CheckedClaim> Check(MergedEvent merged);

    /// <summary>The claims that one report makes, in its order.</summary>
    IReadOnlyList<CheckedClaim> Check(string hash);
}
