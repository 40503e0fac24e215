using Chancery.Model;
using Chancery.Register.Pairs;

namespace Chancery.Register.Positions;

/// <summary>What is said for a party, as reports told it by a day. Read by an index, however much the party ever said.</summary>
public interface IPositionBook
{
    /// <summary>
    /// Statements for the party on the topic, the latest first: those of one day by the hashes of their reports, from the highest down,
    /// then from the last in the report up. Read lazily.
    /// </summary>
    IEnumerable<ReportedEntry<CodedStatement>> Statements(PositionFilter filter);

    /// <summary>How many of them there are.</summary>
    long Count(PositionFilter filter);
}
