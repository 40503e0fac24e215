namespace Chancery.Pictures.Layout;

/// <summary>Orders nodes around a circle so that those that have much to do with each other stand near.</summary>
internal static class Ring
{
    private const int MostRounds = 20;

    /// <summary>The nodes in their order around the circle: two change places as long as that makes the weighted way between neighbours shorter.</summary>
    /// <param name="weights">How much each node has to do with each other.</param>
    public static int[] Order(double[,] weights)
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
