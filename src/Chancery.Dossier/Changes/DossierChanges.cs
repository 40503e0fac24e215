using Chancery.Model;

namespace Chancery.Dossier.Changes;

/// <summary>What is not in a dossier as it was.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Since">The day with which it is compared.</param>
/// <param name="On">The day as of which it is told.</param>
/// <param name="Changes">The changes, those from which most follows first.</param>
/// <param name="IsCut">True where new codings took back more entries than were looked at.</param>
public sealed record DossierChanges(DossierDefinition Dossier, DateOnly Since, DateOnly On, IReadOnlyList<DossierChange> Changes, bool IsCut);
