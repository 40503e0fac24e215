using Chancery.Dossier.Standoffs;

namespace Chancery.Pictures.Standoffs;

/// <summary>
/// Puts the acts of a graph of what waits for what into three columns: in the middle those of the party with most edges, at its sides those of the others, so that nearly
/// all edges lead from one column to the next.
/// </summary>
internal static class StandoffColumns
{
    private const int Rounds = 6;

    /// <summary>The acts of each column from top to bottom.</summary>
    public static IReadOnlyList<IReadOnlyList<PartyAct>> Of(IReadOnlyList<WaitingEdge> edges)
    {
        var ends = edges.SelectMany(e => new[] { e.Waits, e.For }).ToList();
        var parties = ends.CountBy(a => a.Party).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Key).ToList();
        var acts = ends.Distinct().Order(PartyAct.Order).ToLookup(a => a.Party);
        List<PartyAct>[] columns = [[], [], []];
        foreach (var (i, party) in parties.Index())
        {
            // The party with second most edges stands at the right, the others where there is less.
            var column = i == 0 ? 1 : i == 1 || columns[2].Count < columns[0].Count ? 2 : 0;
            columns[column].AddRange(acts[party]);
        }
        for (var round = 0; round < Rounds; round++)
        {
            Sort(columns[round % 2 == 0 ? 1 : 0], columns, edges);
            Sort(columns[round % 2 == 0 ? 2 : 1], columns, edges);
        }
        return [.. columns.Where(c => c.Count > 0)];
    }

    // Each act as high as the acts are on average with which it has an edge; the acts of a party stay together (Sugiyama, Tagawa and Toda 1981, the barycentre).
    private static void Sort(List<PartyAct> column, List<PartyAct>[] columns, IReadOnlyList<WaitingEdge> edges)
    {
        var heights = columns.SelectMany(c => c.Select((a, i) => (a, Height: (i + 0.5) / c.Count))).ToDictionary(a => a.a, a => a.Height);
        var means = column.ToDictionary(a => a, a => edges.Where(e => e.Waits == a || e.For == a).Select(e => heights[e.Waits == a ? e.For : e.Waits]).DefaultIfEmpty(heights[a]).Average());
        var parties = column.GroupBy(a => a.Party).ToDictionary(g => g.Key, g => g.Average(a => means[a]));
        var sorted = column.OrderBy(a => parties[a.Party]).ThenBy(a => a.Party, StringComparer.Ordinal).ThenBy(a => means[a]).ThenBy(a => a, PartyAct.Order).ToList();
        column.Clear();
        column.AddRange(sorted);
    }
}
