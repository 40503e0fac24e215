namespace Chancery.Dossier.Standoffs;

/// <summary>
/// Finds the cycles of a graph, the shortest first: from each node on through higher ones alone, so that each cycle is found once, to a length
/// that grows by one. A path that is too far from its beginning to come back in time is not followed. Their number can grow as a
/// power of the nodes, therefore there is a bound to what is found and to the steps that are taken.
/// </summary>
public sealed class CycleFinder
{
    private const int StepsPerCycle = 1000;

    private readonly IReadOnlyList<IReadOnlyList<int>> _next;
    private readonly List<int>[] _before;
    private readonly int _most;
    private readonly List<int> _path = [];
    private readonly List<IReadOnlyList<int>> _cycles = [];
    private readonly bool[] _isOnPath;
    private long _steps;

    private CycleFinder(IReadOnlyList<IReadOnlyList<int>> next, int most)
    {
        _next = next;
        _before = [.. next.Select(_ => new List<int>())];
        for (var node = 0; node < next.Count; node++)
        {
            foreach (var other in next[node])
            {
                _before[other].Add(node);
            }
        }
        _most = most;
        _steps = (long)most * StepsPerCycle;
        _isOnPath = new bool[next.Count];
    }

    private bool IsAtBound => _steps <= 0 || _cycles.Count > _most;

    /// <summary>The cycles.</summary>
    /// <param name="next">Of each node the nodes to which an edge leads.</param>
    /// <param name="most">The most cycles that are found.</param>
    public static CycleSet Find(IReadOnlyList<IReadOnlyList<int>> next, int most)
    {
        ArgumentNullException.ThrowIfNull(next);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var search = new CycleFinder(next, most);
        var longest = StrongComponents.Find(next).Select(c => c.Count).DefaultIfEmpty(0).Max();
        for (var length = 1; length <= longest && !search.IsAtBound; length++)
        {
            for (var root = 0; root < next.Count && !search.IsAtBound; root++)
            {
                search.From(root, length);
            }
        }
        return new CycleSet([.. search._cycles.Take(most)], !search.IsAtBound);
    }

    // Depth is bounded by the length, and the length by the largest component.
    private void From(int root, int length)
    {
        var away = Distances(root, length);
        Go(root, root, length, away);
    }

    private void Go(int root, int node, int length, Dictionary<int, int> away)
    {
        _path.Add(node);
        _isOnPath[node] = true;
        foreach (var other in _next[node])
        {
            if (IsAtBound)
            {
                break;
            }
            _steps--;
            if (other == root)
            {
                if (_path.Count == length)
                {
                    _cycles.Add([.. _path]);
                }
            }
            else if (other > root && !_isOnPath[other] && away.TryGetValue(other, out var left) && _path.Count + left <= length)
            {
                Go(root, other, length, away);
            }
        }
        _path.RemoveAt(_path.Count - 1);
        _isOnPath[node] = false;
    }

    // How many edges lead from a node back to the root, through higher nodes alone.
    private Dictionary<int, int> Distances(int root, int length)
    {
        var away = new Dictionary<int, int> { [root] = 0 };
        var reached = new List<int> { root };
        for (var far = 1; far < length && reached.Count > 0; far++)
        {
            var further = new List<int>();
            foreach (var node in reached.SelectMany(n => _before[n]).Where(n => n > root))
            {
                if (away.TryAdd(node, far))
                {
                    further.Add(node);
                }
            }
            reached = further;
        }
        return away;
    }
}
