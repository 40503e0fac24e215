namespace Chancery.Register;

/// <summary>One independent witness of an event: a report, or several that are copies of the same words.</summary>
/// <param name="Told">What its reports say, the first published first; one report may tell it more than once.</param>
public sealed record Witness(IReadOnlyList<TimelineEntry> Told)
{
    /// <summary>How many reports it is.</summary>
    public int Reports => Told.Select(t => t.Report.Hash).Distinct(StringComparer.Ordinal).Count();
}
