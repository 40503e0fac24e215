using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Sanctions;

/// <summary>
/// One thing that was done with a measure, asked for or threatened, however many reports tell it. Three dates are kept apart: when it was
/// announced, from when it holds, and when it was reported.
/// </summary>
public sealed record MeasureStep
{
    /// <summary>What is done.</summary>
    public required MeasureAct Act { get; init; }

    /// <summary>What is asked for; null where nothing is.</summary>
    public MeasureAct? Asked { get; init; }

    /// <summary>How far it came.</summary>
    public required MeasureStatus Status { get; init; }

    /// <summary>When it was announced or done; null where nobody says.</summary>
    public EdtfDate? Announced { get; init; }

    /// <summary>From when it holds; null where nobody says otherwise than from its announcement.</summary>
    public EdtfDate? Effective { get; init; }

    /// <summary>Until when it holds; null where nobody says.</summary>
    public EdtfDate? Until { get; init; }

    /// <summary>For how long, as an ISO 8601 duration; null where nobody says.</summary>
    public string? Term { get; init; }

    /// <summary>Who says so or asks for it; null where reports do themselves.</summary>
    public string? Holder { get; init; }

    /// <summary>The data set's line; null for what only reports tell.</summary>
    public SanctionAct? Record { get; init; }

    /// <summary>The entries that tell it, the first reported first; none for what only the data set has.</summary>
    public IReadOnlyList<ReportedEntry<CodedMeasure>> Told { get; init; } = [];

    /// <summary>The day of the first report; null for what no report tells.</summary>
    public DateOnly? Reported => Told.Count > 0 ? Told[0].Reported : null;

    /// <summary>How many reports tell it.</summary>
    public int Reports => Told.Select(t => t.Report.Hash).Distinct(StringComparer.Ordinal).Count();

    /// <summary>True for what changes a measure: what was done, not what is asked for, planned, threatened or voted down.</summary>
    public bool IsDone => Status == MeasureStatus.Held && Act != MeasureAct.Ask;

    /// <summary>The first day on which it may have changed something.</summary>
    public DateOnly Day => (Effective ?? Announced)?.First is { } first && (Reported is not { } reported || first < reported || Effective is not null) ? first : Reported ?? DateOnly.MinValue;
}
