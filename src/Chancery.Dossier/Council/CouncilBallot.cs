using System.Collections.Immutable;

namespace Chancery.Dossier.Council;

/// <summary>How the members voted. Who is in no list was absent or took no part.</summary>
/// <param name="Date">The day of the vote.</param>
/// <param name="Yes">Who voted for it, ISO 3166-1 alpha-3.</param>
/// <param name="No">Who voted against it.</param>
/// <param name="Abstain">Who abstained.</param>
public sealed record CouncilBallot(DateOnly Date, ImmutableArray<string> Yes, ImmutableArray<string> No, ImmutableArray<string> Abstain)
{
    /// <summary>True for a question of procedure, on which there is no veto (Article 27, paragraph 2, of the Charter).</summary>
    public bool IsProcedural { get; init; }

    /// <summary>
    /// The parties to the dispute, in a decision under Chapter VI or Article 52, paragraph 3, in which a party shall abstain (Article 27,
    /// paragraph 3). Empty otherwise.
    /// </summary>
    public ImmutableArray<string> Parties { get; init; } = [];
}
