using Chancery.Dossier.Sanctions;
using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Calendar;

/// <summary>A line of a dossier's calendar.</summary>
public sealed record CalendarEntry
{
    /// <summary>What it is.</summary>
    public required CalendarKind Kind { get; init; }

    /// <summary>When, as fine as is known.</summary>
    public required EdtfDate Date { get; init; }

    /// <summary>What became of it.</summary>
    public required CalendarStatus Status { get; init; }

    /// <summary>Codes of the parties: of a measure its sender, then its target.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>The reports that announced a meeting, the first first; none for a measure.</summary>
    public IReadOnlyList<ReportedEntry<CodedEvent>> Announced { get; init; } = [];

    /// <summary>The report that tells that a meeting was held or called off; null where none does.</summary>
    public ReportedEntry<CodedEvent>? Outcome { get; init; }

    /// <summary>The report that says, on the day or later, that a meeting that was held did not take place; null for none.</summary>
    public ReportedEntry<CodedEvent>? Contradicted { get; init; }

    /// <summary>The date to which it was moved; null where it was not.</summary>
    public EdtfDate? MovedTo { get; init; }

    /// <summary>The date from which it was moved; null where it was not.</summary>
    public EdtfDate? MovedFrom { get; init; }

    /// <summary>The measure; null for a meeting.</summary>
    public LedgerLine? Measure { get; init; }

    /// <summary>The step that set the term; null for a meeting.</summary>
    public MeasureStep? Step { get; init; }

    /// <summary>How many years ago it was; null for what is no anniversary.</summary>
    public int? Years { get; init; }
}
