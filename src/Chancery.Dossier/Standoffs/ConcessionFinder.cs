namespace Chancery.Dossier.Standoffs;

/// <summary>Finds the single act that breaks most cycles: what is done waits for nothing, and nothing waits for it.</summary>
public static class ConcessionFinder
{
    /// <summary>The nodes that stand in most cycles, in order, and in how many; none where there is no cycle.</summary>
    public static (IReadOnlyList<int> Nodes, int Broken) Find(CycleSet found)
    {
        ArgumentNullException.ThrowIfNull(found);
        var counts = found.Cycles.SelectMany(c => c).CountBy(n => n).ToList();
        var most = counts.Select(c => c.Value).DefaultIfEmpty(0).Max();
        return ([.. counts.Where(c => c.Value == most).Select(c => c.Key).Order()], most);
    }
}
