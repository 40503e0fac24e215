namespace Chancery.Scoring;

/// <summary>A gold record or a coded report, as far as it is scored. What a record leaves out is empty.</summary>
public sealed record ScoredReport
{
    /// <summary>The id as written; a path for a report that came from a file.</summary>
    public required string Report { get; init; }

    /// <summary>The report's own text.</summary>
    public string? Body { get; init; }

    /// <summary>The people named.</summary>
    public IReadOnlyList<ScoredPerson> People { get; init; } = [];

    /// <summary>The events.</summary>
    public IReadOnlyList<ScoredEvent> Events { get; init; } = [];

    /// <summary>The direct speech.</summary>
    public IReadOnlyList<ScoredQuote> Quotes { get; init; } = [];

    /// <summary>The conditions.</summary>
    public IReadOnlyList<ScoredCondition> Conditions { get; init; } = [];

    /// <summary>The id without folders and without the last extension: gold and coded reports meet under it.</summary>
    public string Stem => StemOf(Report);

    private static string StemOf(string id)
    {
        var parts = id.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = Array.FindLast(parts, part => part != ".") ?? "";
        var dot = name.LastIndexOf('.');
        return dot < 0 ? name : name[..dot];
    }
}
