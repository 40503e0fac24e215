using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Dossier.Changes;

/// <summary>A book of pairs as it was when the register held so many reports.</summary>
internal sealed class PairsUpTo(IPairBook pairs, long report) : IPairBook
{
    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedEvent>> Events(EventType type, EventStatus status, PairFilter filter) => pairs.Events(type, status, filter with { LastReport = report });

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedCondition>> Conditions(PairFilter filter) => pairs.Conditions(filter with { LastReport = report });

    /// <inheritdoc/>
    public long CountConditions(PairFilter filter) => pairs.CountConditions(filter with { LastReport = report });

    /// <inheritdoc/>
    public IEnumerable<ReportedEntry<CodedMeasure>> Measures(PairFilter filter) => pairs.Measures(filter with { LastReport = report });
}
