namespace Chancery.Register.Lists;

/// <summary>Which reports, or entries of which reports, a page of a list shows. What is null admits all.</summary>
public abstract record ListFilter
{
    /// <summary>The first day of publication.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day of publication.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A part of a source, whatever its case: of the path or address under which the report was first read.</summary>
    public string? Source { get; init; }

    /// <summary>The most of the page.</summary>
    public required int Limit { get; init; }

    /// <summary>True where not every row fits.</summary>
    internal virtual bool HasConditions => From is not null || To is not null || Source is not null;

    /// <summary>True for a report that fits.</summary>
    internal bool Admits(ReportKey report) =>
        (From is not { } from || report.Published >= from)
        && (To is not { } to || report.Published <= to)
        && (Source is null || report.Source.Contains(Source, StringComparison.OrdinalIgnoreCase));
}
