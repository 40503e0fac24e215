using Chancery.Model;

namespace Chancery.Dossier.Positions;

/// <summary>The positions of a dossier's parties on a day, by what reports had told by then.</summary>
/// <param name="Dossier">The dossier.</param>
/// <param name="Day">The day.</param>
/// <param name="Positions">The positions, in the order of the dossier's parties and of the topics; those without any act left out.</param>
/// <param name="Contradictions">The contradictions between speakers of one party, the latest first.</param>
public sealed record PositionReading(DossierDefinition Dossier, DateOnly Day, IReadOnlyList<PartyPosition> Positions, IReadOnlyList<Contradiction> Contradictions)
{
    /// <summary>The reversals: lines that turn an offer into a refusal or a refusal into an offer, with whose they are, the latest first.</summary>
    public IEnumerable<(PartyPosition Position, PositionLine Line)> Reversals =>
        Positions.SelectMany(p => p.Lines.Where(l => l.IsReversal).Select(l => (p, l))).OrderByDescending(r => r.l.Said);
}
