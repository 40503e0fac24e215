namespace Chancery.Reading;

/// <summary>Searches in lists that stand in the order of their tokens.</summary>
public static class Ordered
{
    /// <summary>Index of the first item whose first token is at or behind <paramref name="token"/>; the list's length when none is.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The list, ordered by first token.</param>
    /// <param name="token">A token's index.</param>
    /// <param name="firstToken">The first token of an item.</param>
    public static int FirstAtOrAfter<T>(IReadOnlyList<T> items, int token, Func<T, int> firstToken)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(firstToken);
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (firstToken(items[middle]) < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }
        return low;
    }
}
