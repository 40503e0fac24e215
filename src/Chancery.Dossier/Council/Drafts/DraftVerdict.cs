namespace Chancery.Dossier.Council.Drafts;

/// <summary>What the votes that were reported decide by the Council's rule.</summary>
/// <param name="Outcome">The outcome; null where the votes that are told leave it open.</param>
/// <param name="Doubt">Why it is open; null where it is not.</param>
/// <param name="Needs">How many votes it needed.</param>
/// <param name="Yes">How many it got; null where nobody tells.</param>
/// <param name="VetoedBy">The permanent members that are told to have voted against it.</param>
public sealed record DraftVerdict(CouncilOutcome? Outcome, DraftDoubt? Doubt, int Needs, int? Yes, IReadOnlyList<string> VetoedBy);
