using Chancery.Dossier.State;

namespace Chancery.Dossier.Changes;

/// <summary>Two parties had a further contact at a level.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it.</param>
/// <param name="Before">The last contact that was known; null where none was.</param>
/// <param name="After">The last one that is.</param>
public sealed record ContactChange(ChangeKind Kind, int Weight, LastContact? Before, LastContact After) : DossierChange(Kind, Weight, [After.One, After.Other]);
