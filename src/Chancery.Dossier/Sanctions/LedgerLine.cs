using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>A measure over time: one instrument of a sender against a target.</summary>
/// <param name="From">Code of whose it is.</param>
/// <param name="Against">Code of whom it is against.</param>
/// <param name="Kind">Kind of instrument.</param>
/// <param name="Instrument">The data set's instrument; null for what only reports tell.</param>
/// <param name="Basis">The resolution, order or law by which reports tell it from others of its kind; null where they name none.</param>
/// <param name="Steps">What was done with it, in order of time.</param>
/// <param name="State">How it stands.</param>
public sealed record LedgerLine(string From, string Against, string Kind, SanctionInstrument? Instrument, string? Basis, IReadOnlyList<MeasureStep> Steps, MeasureState State)
{
    /// <summary>What was last done with it; null for what was never done.</summary>
    public MeasureStep? LastDone => Steps.LastOrDefault(s => s.IsDone);

    /// <summary>The latest step of any sort.</summary>
    public MeasureStep Last => Steps[^1];
}
