namespace Chancery.Register.Lists;

/// <summary>Which reports a page shows.</summary>
public sealed record ReportListFilter : ListFilter
{
    /// <summary>The hash of the report behind which the page begins; null for the first page.</summary>
    public string? After { get; init; }
}
