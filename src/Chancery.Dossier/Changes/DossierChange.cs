namespace Chancery.Dossier.Changes;

/// <summary>Something in a dossier that is not as it was.</summary>
/// <param name="Kind">How it differs.</param>
/// <param name="Weight">How much follows from it, from 0 to 100; <see cref="ChangeWeight"/> tells why.</param>
/// <param name="Parties">Codes of the parties concerned.</param>
public abstract record DossierChange(ChangeKind Kind, int Weight, IReadOnlyList<string> Parties);
