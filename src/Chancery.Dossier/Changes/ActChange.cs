using Chancery.Dossier.State;

namespace Chancery.Dossier.Changes;

/// <summary>An offer or demand was made, answered, or left without an answer.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">As it was; null where it was not.</param>
/// <param name="After">As it is.</param>
public sealed record ActChange(ChangeKind Kind, int Weight, StandingAct? Before, StandingAct After) : DossierChange(Kind, Weight, [After.From, After.To])
{
    /// <summary>The other offers and demands of the two that the same act answers, as they are.</summary>
    public IReadOnlyList<StandingAct> Others { get; init; } = [];
}
