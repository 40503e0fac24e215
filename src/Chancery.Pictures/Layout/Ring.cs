namespace Chancery.Pictures.Layout;

/// <summary>Orders nodes around a circle so that those that have much to do with each other stand near.</summary>
internal static class Ring
{
    private const int MostRounds = 20;

    /// <summary>Where the nodes stand: the first ones around an inner circle, the others around an outer one, each near those that it has to do with.</summary>
    /// <param name="weights">How much each node has to do with each other.</param>
    /// <param name="inner">How many stand on the inner circle.</param>
    /// <returns>Their angles; the top is minus a quarter of a turn.</returns>
    public static double[] Angles(double[,] weights, int inner)
    {
        var count = weights.GetLength(0);
        var angles = new double[count];
        var first = new double[inner, inner];
        for (var i = 0; i < inner * inner; i++)
        {
            first[i / inner, i % inner] = weights[i / inner, i % inner];
        }
        foreach (var (place, node) in Order(first).Index())
        {
            angles[node] = (2 * Math.PI * place / inner) - (Math.PI / 2);
        }
        var wished = Enumerable.Range(inner, count - inner).Select(n => (Node: n, Angle: Towards(n, weights, angles, inner))).OrderBy(w => w.Angle).ThenBy(w => w.Node).ToList();
        var turn = wished.Count == 0 ? 0 : wished.Index().Average(w => w.Item.Angle - (2 * Math.PI * w.Index / wished.Count));
        foreach (var (place, (node, _)) in wished.Index())
        {
            angles[node] = turn + (2 * Math.PI * place / wished.Count);
        }
        return angles;
    }

    // The direction in which those of the inner circle lie that a node has to do with; to the right where it has to do with none.
    private static double Towards(int node, double[,] weights, double[] angles, int inner)
    {
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < inner; i++)
        {
            (x, y) = (x + (weights[node, i] * Math.Cos(angles[i])), y + (weights[node, i] * Math.Sin(angles[i])));
        }
        return Math.Atan2(y, x);
    }

    // The nodes in their order around a circle: two change places as long as that makes the weighted way between those that have to do with each other shorter.
    private static int[] Order(double[,] weights)
    {
        var count = weights.GetLength(0);
        int[] order = [.. Enumerable.Range(0, count)];
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = false;
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; j < count; j++)
                {
                    var before = Cost(order, i, j, weights);
                    (order[i], order[j]) = (order[j], order[i]);
                    if (Cost(order, i, j, weights) < before - 1e-9)
                    {
                        changed = true;
                        continue;
                    }
                    (order[i], order[j]) = (order[j], order[i]);
                }
            }
            if (!changed)
            {
                break;
            }
        }
        return order;
    }

    // What the two places have to do with the others, the further the dearer.
    private static double Cost(int[] order, int one, int other, double[,] weights)
    {
        var cost = 0.0;
        for (var i = 0; i < order.Length; i++)
        {
            cost += (weights[order[one], order[i]] * Away(one, i, order.Length)) + (i == one ? 0 : weights[order[other], order[i]] * Away(other, i, order.Length));
        }
        return cost;
    }

    private static int Away(int one, int other, int count) => Math.Min(Math.Abs(one - other), count - Math.Abs(one - other));
}
