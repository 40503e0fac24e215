namespace Chancery.Register.Pages;

/// <summary>
/// Aligns two sequences by a longest common subsequence (the table of R. Wagner and M. Fischer, 1974), after what begins and ends
/// both alike was set aside.
/// </summary>
internal static class SequenceDiff
{
    // Cells of the table; beyond, what differs counts as taken out and put in whole.
    private const long Largest = 4_000_000;

    /// <summary>The items of both in order, each with the side it is on; of a place that differs, the earlier ones first.</summary>
    public static List<(DiffSide Side, string Item)> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var start = 0;
        while (start < before.Count && start < after.Count && before[start] == after[start])
        {
            start++;
        }
        var (beforeEnd, afterEnd) = (before.Count, after.Count);
        while (beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1])
        {
            beforeEnd--;
            afterEnd--;
        }
        var all = before.Take(start).Select(i => (DiffSide.Both, i)).ToList();
        all.AddRange(Middle(before.Skip(start).Take(beforeEnd - start).ToArray(), after.Skip(start).Take(afterEnd - start).ToArray()));
        all.AddRange(before.Skip(beforeEnd).Select(i => (DiffSide.Both, i)));
        return all;
    }

    private static List<(DiffSide Side, string Item)> Middle(string[] before, string[] after)
    {
        var all = new List<(DiffSide, string)>(before.Length + after.Length);
        var (i, j) = (0, 0);
        if ((long)before.Length * after.Length <= Largest)
        {
            var lengths = Lengths(before, after);
            while (i < before.Length && j < after.Length)
            {
                if (before[i] == after[j])
                {
                    all.Add((DiffSide.Both, before[i]));
                    (i, j) = (i + 1, j + 1);
                }
                else if (lengths[i + 1, j] >= lengths[i, j + 1])
                {
                    all.Add((DiffSide.Before, before[i++]));
                }
                else
                {
                    all.Add((DiffSide.After, after[j++]));
                }
            }
        }
        all.AddRange(before[i..].Select(item => (DiffSide.Before, item)));
        all.AddRange(after[j..].Select(item => (DiffSide.After, item)));
        return all;
    }

    // lengths[i, j]: how long the longest common subsequence is of what follows i in the one and j in the other.
    private static int[,] Lengths(string[] before, string[] after)
    {
        var lengths = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = before[i] == after[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }
        return lengths;
    }
}
