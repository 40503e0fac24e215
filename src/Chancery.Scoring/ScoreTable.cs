namespace Chancery.Scoring;

/// <summary>What a comparison with gold records gives.</summary>
public sealed record ScoreTable
{
    /// <summary>The measures, in the order in which they are printed. "body words" stands only where gold has a body.</summary>
    public required IReadOnlyList<ScoreRow> Rows { get; init; }

    /// <summary>The offices of the people matched.</summary>
    public required OfficeScore Office { get; init; }

    /// <summary>The same measures for each gold report, in gold's order.</summary>
    public required IReadOnlyList<ReportScore> Reports { get; init; }

    /// <summary>What was missed and what was extra, by report, in gold's order.</summary>
    public required IReadOnlyList<Difference> Differences { get; init; }

    /// <summary>The row of a measure; null when there is none.</summary>
    public ScoreRow? this[string name] => Rows.FirstOrDefault(row => string.Equals(row.Name, name, StringComparison.Ordinal));

    /// <summary>The table's lines, as the evaluation's scorer prints them.</summary>
    public IEnumerable<string> Lines()
    {
        foreach (var row in Rows)
        {
            yield return row.ToString();
        }
        if (Office.Of > 0)
        {
            yield return Office.ToString();
        }
    }
}
