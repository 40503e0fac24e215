using Chancery.Dossier.State;

namespace Chancery.Dossier.Changes;

/// <summary>A condition was made, or nobody repeats it.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">As it was; null where it was not.</param>
/// <param name="After">As it is.</param>
public sealed record ConditionChange(ChangeKind Kind, int Weight, StandingCondition? Before, StandingCondition After)
    : DossierChange(Kind, Weight, [After.Latest.Entry.Party, After.Latest.Entry.Requires.Party]);
