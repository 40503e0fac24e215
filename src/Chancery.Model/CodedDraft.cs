namespace Chancery.Model;

/// <summary>A draft resolution of the Security Council, the General Assembly or another organ, with its vote where there was one.</summary>
public sealed record CodedDraft
{
    /// <summary>The organ: UNSC, UNGA, UNHRC, IAEA; null when the report does not say.</summary>
    public string? Organ { get; init; }

    /// <summary>Number of the resolution or document, as the report gives it.</summary>
    public string? Number { get; init; }

    /// <summary>Who drew it up, handed it in or sponsors it.</summary>
    public required IReadOnlyList<Side> Sponsors { get; init; }

    /// <summary>When it was handed in.</summary>
    public EdtfDate? Submitted { get; init; }

    /// <summary>When it was or will be voted on.</summary>
    public EdtfDate? Voted { get; init; }

    /// <summary>What it lays down.</summary>
    public required IReadOnlyList<DraftProvision> Provisions { get; init; }

    /// <summary>Talks over it.</summary>
    public required IReadOnlyList<DraftConsultation> Consultations { get; init; }

    /// <summary>The vote; null when the report tells no count and no member's vote.</summary>
    public DraftBallot? Ballot { get; init; }

    /// <summary>Who vetoed it.</summary>
    public required IReadOnlyList<Side> Vetoes { get; init; }

    /// <summary>What became of it.</summary>
    public required DraftOutcome Outcome { get; init; }

    /// <summary>The words that state it first, then further ones.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }
}
