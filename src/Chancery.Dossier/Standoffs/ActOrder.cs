namespace Chancery.Dossier.Standoffs;

/// <summary>In which order acts can be done so that none waits for one that comes later, or why in none.</summary>
/// <param name="Steps">The acts, those that can be done first in the first step; each as early as it can be. None where there is no order.</param>
/// <param name="Cycle">The shortest cycle of acts each of which waits for the next, the last for the first; none where there is an order.</param>
public sealed record ActOrder(IReadOnlyList<IReadOnlyList<int>> Steps, IReadOnlyList<int> Cycle)
{
    /// <summary>The order, by A. B. Kahn's method ("Topological sorting of large networks", Communications of the ACM 5(11), 1962, pp. 558-562), taken step by step.</summary>
    /// <param name="waits">Of each act those that it waits for.</param>
    public static ActOrder Of(IReadOnlyList<IReadOnlyList<int>> waits)
    {
        ArgumentNullException.ThrowIfNull(waits);
        var steps = new List<IReadOnlyList<int>>();
        var done = new HashSet<int>();
        while (done.Count < waits.Count)
        {
            int[] free = [.. Enumerable.Range(0, waits.Count).Where(a => !done.Contains(a) && waits[a].All(done.Contains))];
            if (free.Length == 0)
            {
                return new ActOrder([], CycleFinder.Find(waits, 1).Cycles[0]);
            }
            steps.Add(free);
            done.UnionWith(free);
        }
        return new ActOrder(steps, []);
    }
}
