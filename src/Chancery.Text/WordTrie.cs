namespace Chancery.Text;

/// <summary>
/// Words as a tree over numbers of syllables, in three flat arrays that are read from a file as they are. Node 0 is the root;
/// nodes are numbered row by row, so that the children of a node stand together, sorted by their syllables.
/// </summary>
/// <param name="Starts">For every node the first of its children; one more for the end of the last.</param>
/// <param name="Syllables">For every node the syllable that leads to it.</param>
/// <param name="Ends">For every node 1 when a word ends there.</param>
internal sealed record WordTrie(int[] Starts, ushort[] Syllables, byte[] Ends)
{
    /// <summary>How many nodes there are, the root included.</summary>
    public int Count => Syllables.Length;

    /// <summary>Builds the tree. The same words give the same arrays, in whatever order they come.</summary>
    public static WordTrie Of(IEnumerable<ushort[]> words)
    {
        var sorted = words.ToList();
        sorted.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
        var starts = new List<int>();
        var syllables = new List<ushort> { 0 };
        var ends = new List<byte> { 0 };
        var open = new Queue<(int First, int End, int Depth)>();
        open.Enqueue((0, sorted.Count, 0));
        while (open.TryDequeue(out var node))
        {
            starts.Add(syllables.Count);
            var (first, end, depth) = node;
            while (first < end && sorted[first].Length == depth)
            {
                first++;
            }
            while (first < end)
            {
                var syllable = sorted[first][depth];
                var next = first;
                while (next < end && sorted[next][depth] == syllable)
                {
                    next++;
                }
                syllables.Add(syllable);
                ends.Add(sorted[first].Length == depth + 1 ? (byte)1 : (byte)0);
                open.Enqueue((first, next, depth + 1));
                first = next;
            }
        }
        starts.Add(syllables.Count);
        return new WordTrie([.. starts], [.. syllables], [.. ends]);
    }

    /// <summary>The child of a node by a syllable; 0 when there is none.</summary>
    public int Step(int node, int syllable)
    {
        var low = Starts[node];
        var high = Starts[node + 1] - 1;
        var syllables = Syllables;
        while (low <= high)
        {
            var middle = (int)((uint)(low + high) >> 1);
            var found = syllables[middle];
            if (found == syllable)
            {
                return middle;
            }
            if (found < syllable)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }
        return 0;
    }

    public static WordTrie Read(ModelReader reader) => new(reader.Block<int>(), reader.Block<ushort>(), reader.Block<byte>());

    public void Write(ModelWriter writer)
    {
        writer.Add<int>(Starts);
        writer.Add<ushort>(Syllables);
        writer.Add<byte>(Ends);
    }

    /// <summary>For every syllable up to <paramref name="greatest"/> the node to which it leads from the root; 0 for none.</summary>
    public int[] Roots(int greatest)
    {
        var roots = new int[greatest + 1];
        for (var node = Starts[0]; node < Starts[1]; node++)
        {
            roots[Syllables[node]] = node;
        }
        return roots;
    }
}
