using Chancery.Model;

namespace Chancery.Dossier.Sanctions;

/// <summary>What of the data set's record a report's measure belongs to.</summary>
/// <param name="Retold">The acts that it tells of; where there are any, it is no further step.</param>
/// <param name="Instruments">The instruments with which it tells that something further was done; none where it is no measure of the record.</param>
internal sealed record RecordMatch(IReadOnlyList<SanctionAct> Retold, IReadOnlyList<SanctionInstrument> Instruments)
{
    /// <summary>Nothing of the record.</summary>
    public static RecordMatch None { get; } = new([], []);
}
