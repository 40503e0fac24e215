namespace Chancery.Scoring;

/// <summary>Pairs gold entries with predicted ones.</summary>
public static class Matching
{
    /// <summary>
    /// Greedy one-to-one matching, the best score first. Among equal scores the later gold entry goes first, then the
    /// later predicted one: the order in which the evaluation's scorer goes, on which its counts may hang.
    /// </summary>
    /// <returns>Pairs of indexes, in the order in which they were made.</returns>
    public static IReadOnlyList<(int Gold, int Predicted)> Pair<T>(IReadOnlyList<T> gold, IReadOnlyList<T> predicted, Func<T, T, double> score)
    {
        var candidates = new List<(double Score, int Gold, int Predicted)>();
        for (var i = 0; i < gold.Count; i++)
        {
            for (var j = 0; j < predicted.Count; j++)
            {
                if (score(gold[i], predicted[j]) is > 0 and var value)
                {
                    candidates.Add((value, i, j));
                }
            }
        }
        candidates.Sort((a, b) => b.CompareTo(a));

        var (takenGold, takenPredicted) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (!takenGold.Contains(i) && takenPredicted.Add(j))
            {
                takenGold.Add(i);
                pairs.Add((i, j));
            }
        }
        return pairs;
    }
}
