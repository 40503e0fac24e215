using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Council.Drafts;

/// <summary>A draft resolution, as all reports together tell it.</summary>
public sealed record ToldDraft
{
    /// <summary>The organ: UNSC, UNGA and so on; null where no report says.</summary>
    public required string? Organ { get; init; }

    /// <summary>Number of the resolution or document as the first report that has one gives it; null where none does.</summary>
    public required string? Number { get; init; }

    /// <summary>What each report tells of it, the first reported first.</summary>
    public required IReadOnlyList<ReportedEntry<CodedDraft>> Told { get; init; }

    /// <summary>The lines of the data set's record of resolutions with its number; none where it has none.</summary>
    public required IReadOnlyList<SanctionAct> Record { get; init; }

    /// <summary>The day of the vote, by the record or else by most reports; null where nobody tells one.</summary>
    public required EdtfDate? Voted { get; init; }

    /// <summary>What became of it, by the record or else by most reports that tell of an end, or else by most.</summary>
    public required DraftOutcome Outcome { get; init; }

    /// <summary>What the votes that were reported decide; null where it was not put to the vote in the Security Council, as far as is told.</summary>
    public DraftVerdict? Verdict { get; init; }

    /// <summary>Who sat in the Council on the day of the vote, or else on the day when it was first told; none where that is not known, or for another organ.</summary>
    public IReadOnlyList<CouncilTerm> Council { get; init; } = [];

    /// <summary>What members of the Council said against it or against what it lays down, the latest first. Computed: nobody says that they will vote so.</summary>
    public IReadOnlyList<DraftOpposition> Opposition { get; init; } = [];

    /// <summary>Who brought it in, each state or body once.</summary>
    public IReadOnlyList<string> Sponsors => Codes(Told.SelectMany(t => t.Entry.Sponsors));

    /// <summary>Who vetoed it, as reports tell.</summary>
    public IReadOnlyList<string> Vetoes => Codes(Told.SelectMany(t => t.Entry.Vetoes));

    /// <summary>How many reports tell of it.</summary>
    public int Reports => Told.Select(t => t.Report.Hash).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The report with the vote that names most, a count before members; null where none tells a vote.</summary>
    public ReportedEntry<CodedDraft>? Ballot => Told.Where(t => t.Entry.Ballot is not null).OrderByDescending(t => t.Entry.Ballot!.For.Count is not null).ThenByDescending(t => Named(t.Entry.Ballot!)).FirstOrDefault();

    private static int Named(DraftBallot ballot) => ballot.For.Members.Count + ballot.Against.Members.Count + ballot.Abstain.Members.Count;

    private static string[] Codes(IEnumerable<Side> sides) => [.. sides.Select(s => s.Country ?? s.Name).OfType<string>().Distinct(StringComparer.Ordinal)];
}
