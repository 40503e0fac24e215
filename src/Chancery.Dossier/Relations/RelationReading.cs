using Chancery.Model;

namespace Chancery.Dossier.Relations;

/// <summary>The measures of a dossier's relationships.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Day">The day by which reports had come out.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Months">The months in which anything happened, pair by pair in the order of the dossier's parties.</param>
/// <param name="NoMonth">How many events of the time are known to no single month and counted nowhere.</param>
public sealed record RelationReading(DossierDefinition Dossier, DateOnly Day, DateOnly From, DateOnly To, IReadOnlyList<RelationMonth> Months, int NoMonth);
