using Chancery.Dossier.Standoffs;

namespace Chancery.Dossier.Tests;

/// <summary>The graph work of standoffs, on random graphs, against what needs no thought.</summary>
public sealed class StandoffGraphTests
{
    private const int Graphs = 300;

    [Fact]
    public void Components_are_the_nodes_that_reach_each_other()
    {
        foreach (var next in Random(12))
        {
            var reach = Reach(next);
            var expected = Enumerable.Range(0, next.Length).GroupBy(n => Enumerable.Range(0, next.Length).First(m => m == n || (reach[n, m] && reach[m, n])));
            Assert.Equal(expected.Select(g => string.Join(' ', g)), StrongComponents.Find(next).Select(c => string.Join(' ', c)));
        }
    }

    [Fact]
    public void A_path_of_any_length_is_gone_through()
    {
        var next = Enumerable.Range(0, 200_000).Select(n => (IReadOnlyList<int>)[(n + 1) % 200_000]).ToArray();
        Assert.Equal(200_000, Assert.Single(StrongComponents.Find(next)).Count);
    }

    [Fact]
    public void Cycles_are_all_found_once_the_shortest_first()
    {
        foreach (var next in Random(6))
        {
            var found = CycleFinder.Find(next, 10_000);
            Assert.True(found.IsComplete);
            Assert.Equal(found.Cycles.Select(c => c.Count).Order(), found.Cycles.Select(c => c.Count));
            Assert.Equal(Cycles(next).Order(StringComparer.Ordinal), found.Cycles.Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void More_cycles_than_are_looked_for_are_told_as_such()
    {
        var next = Enumerable.Range(0, 12).Select(n => (IReadOnlyList<int>)[.. Enumerable.Range(0, 12).Where(m => m != n)]).ToArray();
        var found = CycleFinder.Find(next, 50);
        Assert.Equal((50, false), (found.Cycles.Count, found.IsComplete));
        Assert.All(found.Cycles, c => Assert.Equal(2, c.Count));
    }

    [Fact]
    public void A_concession_breaks_as_many_cycles_as_taking_the_act_out_does()
    {
        foreach (var next in Random(6))
        {
            var found = CycleFinder.Find(next, 10_000);
            var (nodes, broken) = ConcessionFinder.Find(found);
            var left = Enumerable.Range(0, next.Length).Select(n => Cycles(Without(next, n)).Count).ToList();
            var best = found.Cycles.Count - left.Min();
            Assert.Equal(best, broken);
            Assert.Equal(best == 0 ? [] : Enumerable.Range(0, next.Length).Where(n => found.Cycles.Count - left[n] == best), nodes);
        }
    }

    [Fact]
    public void An_order_puts_nothing_before_what_it_waits_for_and_a_circle_is_one()
    {
        foreach (var waits in Random(8))
        {
            var order = ActOrder.Of(waits);
            if (order.Cycle.Count > 0)
            {
                Assert.Empty(order.Steps);
                Assert.All(order.Cycle.Index(), c => Assert.Contains(order.Cycle[(c.Index + 1) % order.Cycle.Count], waits[c.Item]));
                continue;
            }
            var step = order.Steps.Index().SelectMany(s => s.Item.Select(a => (a, s.Index))).ToDictionary(s => s.a, s => s.Index);
            Assert.Equal(waits.Length, step.Count);
            Assert.All(Enumerable.Range(0, waits.Length), a => Assert.All(waits[a], b => Assert.True(step[b] < step[a])));
        }
    }

    private static IEnumerable<IReadOnlyList<int>[]> Random(int most)
    {
        var random = new Random(7);
        for (var i = 0; i < Graphs; i++)
        {
            var nodes = random.Next(1, most + 1);
            var chance = random.NextDouble() * 0.6;
            yield return [.. Enumerable.Range(0, nodes).Select(n => (IReadOnlyList<int>)[.. Enumerable.Range(0, nodes).Where(m => m != n && random.NextDouble() < chance)])];
        }
    }

    // By Warshall.
    private static bool[,] Reach(IReadOnlyList<int>[] next)
    {
        var reach = new bool[next.Length, next.Length];
        for (var n = 0; n < next.Length; n++)
        {
            foreach (var m in next[n])
            {
                reach[n, m] = true;
            }
        }
        for (var via = 0; via < next.Length; via++)
        {
            for (var n = 0; n < next.Length; n++)
            {
                for (var m = 0; m < next.Length; m++)
                {
                    reach[n, m] |= reach[n, via] && reach[via, m];
                }
            }
        }
        return reach;
    }

    // Every row of different nodes that begins with its lowest, tried.
    private static List<string> Cycles(IReadOnlyList<int>[] next)
    {
        var found = new List<string>();
        var rows = new Stack<int[]>(Enumerable.Range(0, next.Length).Select(n => new[] { n }));
        while (rows.TryPop(out var row))
        {
            if (next[row[^1]].Contains(row[0]))
            {
                found.Add(string.Join(' ', row));
            }
            foreach (var more in Enumerable.Range(row[0] + 1, next.Length - row[0] - 1).Where(m => !row.Contains(m) && next[row[^1]].Contains(m)))
            {
                rows.Push([.. row, more]);
            }
        }
        return found;
    }

    private static IReadOnlyList<int>[] Without(IReadOnlyList<int>[] next, int node) =>
        [.. next.Select((edges, n) => n == node ? [] : (IReadOnlyList<int>)[.. edges.Where(e => e != node)])];
}
