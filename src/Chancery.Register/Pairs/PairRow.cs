using Chancery.Model;
using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>Two parties of an entry, as the table of pairs has them.</summary>
/// <param name="Side">Code of who acts; of a contact the lower code.</param>
/// <param name="Other">Code of upon whom; of a contact the higher code.</param>
/// <param name="Kind">The event's type, or the kind of entry.</param>
/// <param name="Status">The event's status; empty for no event.</param>
/// <param name="Day">The event's first day; null for no event, which stands on the day on which it was reported.</param>
/// <param name="IsRanked">True for a contact of which every side has an office, or is visited by one that has, or leaders meet.</param>
internal readonly record struct PairRow(string Side, string Other, string Kind, string Status, string? Day, bool IsRanked)
{
    // At a larger conference nobody meets everybody.
    private const int MostParties = 8;

    /// <summary>The pairs of an event; none where its day is not known.</summary>
    public static IEnumerable<PairRow> Of(CodedEvent coded)
    {
        if ((coded.Date?.First ?? coded.Date?.Last) is not { } first)
        {
            return [];
        }
        var day = SqlRow.Written((DateOnly?)first)!;
        return coded.Type == EventType.Consult ? Contacts(coded, day) : Acts(coded, day);
    }

    /// <summary>The pair of a condition.</summary>
    public static IEnumerable<PairRow> Of(CodedCondition condition) =>
        [new PairRow(condition.Party, condition.Requires.Party, EntryKind.Condition, "", null, false)];

    /// <summary>The pairs of a measure.</summary>
    public static IEnumerable<PairRow> Of(CodedMeasure measure) =>
        from sender in Codes(measure.Senders)
        from target in Codes(measure.Targets)
        where sender != target
        select new PairRow(sender, target, EntryKind.Measure, "", null, false);

    private static IEnumerable<PairRow> Contacts(CodedEvent coded, string day)
    {
        var sides = coded.Actors.Concat(coded.Recipients).ToList();
        var codes = Codes(sides);
        var ranked = codes.Where(c => coded.Mode == EventMode.Summit || sides.Exists(s => s.Country == c && (s.Office is not null || IsHost(coded, s)))).ToHashSet(StringComparer.Ordinal);
        return codes.Count > MostParties ? []
            : from side in codes
              from other in codes
              where string.CompareOrdinal(side, other) < 0
              select new PairRow(side, other, coded.Type.Code(), coded.Status.Code(), day, ranked.Contains(side) && ranked.Contains(other));
    }

    // A host of no name has the guest's rank.
    private static bool IsHost(CodedEvent coded, Side side) => coded.Mode == EventMode.Visit && coded.Recipients.Contains(side);

    // What several do without a recipient, such as agreeing, each of them does to every other.
    private static IEnumerable<PairRow> Acts(CodedEvent coded, string day)
    {
        var recipients = coded.Recipients.Count > 0 ? coded.Recipients : coded.Actors;
        var pairs = from side in Codes(coded.Actors)
                    from other in Codes(recipients)
                    where side != other
                    select new PairRow(side, other, coded.Type.Code(), coded.Status.Code(), day, false);
        return Codes(coded.Actors).Count > MostParties || Codes(recipients).Count > MostParties ? [] : pairs;
    }

    private static List<string> Codes(IEnumerable<Side> sides) => [.. sides.Select(s => s.Country).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
