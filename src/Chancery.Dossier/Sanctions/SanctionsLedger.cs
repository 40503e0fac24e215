using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>The measures of a dossier's parties against each other on a day, by what was known then.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Day">The day.</param>
/// <param name="Lines">The measures: by sender and target in the order of the parties, then by kind and name.</param>
/// <param name="Cut">Senders and targets of which only the latest entries were looked at.</param>
public sealed record SanctionsLedger(DossierDefinition Dossier, DateOnly Day, IReadOnlyList<LedgerLine> Lines, IReadOnlyList<(string From, string Against)> Cut)
{
    /// <summary>The measures in force whose term has an end, the earliest end first: renewals that fall due.</summary>
    public IReadOnlyList<LedgerLine> Renewals => [.. Lines.Where(l => l.State is { IsInForce: true, Until: not null }).OrderBy(l => l.State.Until!.Value)];
}
