using Chancery.Dossier.Sanctions;

namespace Chancery.Dossier.Changes;

/// <summary>A measure was imposed, widened, prolonged, eased, lifted or asked for, or its term has passed.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">As it was; null where it was not.</param>
/// <param name="After">As it is.</param>
/// <param name="Step">The step that makes the difference; the last one that was done where time alone does.</param>
public sealed record MeasureChange(ChangeKind Kind, int Weight, LedgerLine? Before, LedgerLine After, MeasureStep Step) : DossierChange(Kind, Weight, [After.From, After.Against]);
