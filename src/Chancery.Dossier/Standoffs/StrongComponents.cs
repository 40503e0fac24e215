namespace Chancery.Dossier.Standoffs;

/// <summary>
/// Strongly connected components of a directed graph, by Tarjan's method (R. Tarjan, "Depth-first search and linear graph algorithms",
/// SIAM Journal on Computing 1(2), 1972, pp. 146-160), with a stack of its own in the place of recursion, so that no depth of a graph ends it.
/// Linear in nodes and edges.
/// </summary>
public sealed class StrongComponents
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _next;
    private readonly int[] _found;
    private readonly int[] _low;
    private readonly bool[] _isOpen;
    private readonly Stack<int> _open = new();
    private readonly Stack<(int Node, int Edge)> _path = new();
    private readonly List<IReadOnlyList<int>> _components = [];
    private int _count;

    private StrongComponents(IReadOnlyList<IReadOnlyList<int>> next)
    {
        _next = next;
        _found = new int[next.Count];
        _low = new int[next.Count];
        _isOpen = new bool[next.Count];
    }

    /// <summary>The components, each with its nodes in order, in the order of their lowest nodes.</summary>
    /// <param name="next">Of each node the nodes to which an edge leads.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Find(IReadOnlyList<IReadOnlyList<int>> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var search = new StrongComponents(next);
        for (var node = 0; node < next.Count; node++)
        {
            if (search._found[node] == 0)
            {
                search.Visit(node);
            }
        }
        return [.. search._components.OrderBy(c => c[0])];
    }

    private void Visit(int root)
    {
        Enter(root);
        while (_path.TryPop(out var at))
        {
            var (node, edge) = at;
            if (edge < _next[node].Count)
            {
                _path.Push((node, edge + 1));
                Follow(node, _next[node][edge]);
                continue;
            }
            if (_low[node] == _found[node])
            {
                Close(node);
            }
            if (_path.TryPeek(out var before))
            {
                _low[before.Node] = Math.Min(_low[before.Node], _low[node]);
            }
        }
    }

    private void Follow(int node, int other)
    {
        if (_found[other] == 0)
        {
            Enter(other);
        }
        else if (_isOpen[other])
        {
            _low[node] = Math.Min(_low[node], _found[other]);
        }
    }

    private void Enter(int node)
    {
        _found[node] = _low[node] = ++_count;
        _isOpen[node] = true;
        _open.Push(node);
        _path.Push((node, 0));
    }

    private void Close(int root)
    {
        var component = new List<int>();
        int node;
        do
        {
            node = _open.Pop();
            _isOpen[node] = false;
            component.Add(node);
        }
        while (node != root);
        component.Sort();
        _components.Add(component);
    }
}
