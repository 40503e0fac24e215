using Chancery.Dossier.Standoffs;
using Chancery.Dossier.State;
using Chancery.Register;

namespace Chancery.Dossier.Briefs;

/// <summary>What an analyst tells of a dossier for a period: where it stands on the last day, what happened, what was said. All of it bears its evidence.</summary>
public sealed record Brief
{
    /// <summary>The first day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Where the dossier stands on the last day of the period.</summary>
    public required StateOfPlay State { get; init; }

    /// <summary>The events of the period, as all reports together tell them.</summary>
    public required Selected<MergedEvent> Events { get; init; }

    /// <summary>What waits for what on the last day.</summary>
    public required StandoffReading Standoffs { get; init; }

    /// <summary>How many entries of the parties have no year, so that nobody can say whether they belong to the period.</summary>
    public required int Undated { get; init; }

    /// <summary>The direct speech of reports that came out in the period, in the order of their days.</summary>
    public required Selected<BriefQuote> Quotes { get; init; }
}
