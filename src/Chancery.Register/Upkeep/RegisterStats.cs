namespace Chancery.Register.Upkeep;

/// <summary>What a register holds, in numbers.</summary>
public sealed record RegisterStats
{
    /// <summary>Version of its schema.</summary>
    public required int Schema { get; init; }

    /// <summary>Its size on disk in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many reports.</summary>
    public required long Reports { get; init; }

    /// <summary>Reports by where they come from: the host of their address, else the folder that they were read from; the most first.</summary>
    public required IReadOnlyList<Tally> Sources { get; init; }

    /// <summary>Reports by month of publication, "2021-07"; empty for those without a day.</summary>
    public required IReadOnlyList<Tally> Months { get; init; }

    /// <summary>Reports by language, as BCP 47 tags; empty where it was not determined. Only Vietnamese is coded.</summary>
    public required IReadOnlyList<Tally> Languages { get; init; }

    /// <summary>Documents that reports were taken from and that are kept as they came.</summary>
    public required long Documents { get; init; }

    /// <summary>Reports that are a later text of a page of which there is an earlier one.</summary>
    public required long LaterVersions { get; init; }

    /// <summary>Entries by kind.</summary>
    public required IReadOnlyList<Tally> Entries { get; init; }

    /// <summary>Events by type.</summary>
    public required IReadOnlyList<Tally> Events { get; init; }

    /// <summary>People whom reports name.</summary>
    public required long People { get; init; }

    /// <summary>Decisions of people that stand.</summary>
    public required long Decisions { get; init; }

    /// <summary>Decisions that were taken back.</summary>
    public required long DecisionsUndone { get; init; }

    /// <summary>Reports by the versions that coded them, "coder, data".</summary>
    public required IReadOnlyList<VersionTally> Versions { get; init; }

    /// <summary>The first day of publication; null when none is known.</summary>
    public required DateOnly? FirstPublished { get; init; }

    /// <summary>The last day of publication.</summary>
    public required DateOnly? LastPublished { get; init; }

    /// <summary>On how many days a report was published.</summary>
    public required long Days { get; init; }
}
