using Chancery.Model;

namespace Chancery.Coding.Measures;

/// <summary>What one sentence tells of a draft.</summary>
internal sealed record ResolutionFacts
{
    public string? Organ { get; init; }

    public string? Number { get; init; }

    public List<Side> Sponsors { get; init; } = [];

    public EdtfDate? Submitted { get; init; }

    public EdtfDate? Voted { get; init; }

    public List<DraftProvision> Provisions { get; init; } = [];

    public List<DraftConsultation> Consultations { get; init; } = [];

    public DraftBallot? Ballot { get; init; }

    public List<Side> Vetoes { get; init; } = [];

    /// <summary>Null when the sentence does not say what became of it.</summary>
    public DraftOutcome? Outcome { get; init; }

    /// <summary>True when the sentence names a draft, not only a vote or "nghị quyết".</summary>
    public bool IsDraft { get; init; }

    /// <summary>Index of the sentence.</summary>
    public int Sentence { get; init; }

    public required Evidence Evidence { get; init; }

    /// <summary>True when there is enough to open an entry: a bare mention of a resolution is none.</summary>
    public bool IsEntry => Sponsors.Count > 0 || Vetoes.Count > 0 || (Ballot is not null && (Outcome is not null || IsDraft)) || Outcome is DraftOutcome.Adopted or DraftOutcome.NotAdopted
        || (IsDraft && (Outcome is not null || Provisions.Count > 0));

    /// <summary>True when there is anything to add to a known draft.</summary>
    public bool IsNews => IsEntry || Ballot is not null || Provisions.Count > 0 || Consultations.Count > 0;
}
