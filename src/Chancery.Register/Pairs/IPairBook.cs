using Chancery.Model;

namespace Chancery.Register.Pairs;

/// <summary>
/// What two parties have to do with each other, as reports told it by a day, the latest first: entries of one day by the hashes of
/// their reports, from the highest down, then from the last in the report up. Read lazily and by an index, so that whoever has found
/// what he looks for reads no further.
/// </summary>
public interface IPairBook
{
    /// <summary>
    /// Events of a type between the two: contacts of both, acts of the side upon the other. An event without a day is none of
    /// them, nor is a conference of more than eight parties a contact of each two.
    /// </summary>
    IEnumerable<ReportedEntry<CodedEvent>> Events(EventType type, EventStatus status, PairFilter filter);

    /// <summary>What the side would do if the other did something first.</summary>
    IEnumerable<ReportedEntry<CodedCondition>> Conditions(PairFilter filter);

    /// <summary>How many conditions <see cref="Conditions"/> gives.</summary>
    long CountConditions(PairFilter filter);

    /// <summary>Measures of the side against the other.</summary>
    IEnumerable<ReportedEntry<CodedMeasure>> Measures(PairFilter filter);
}
