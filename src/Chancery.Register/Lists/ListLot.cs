namespace Chancery.Register.Lists;

/// <summary>What was looked at for a page, in order, and what of it belongs there.</summary>
/// <param name="Fits">The first rows that fit, at most as many as the page has.</param>
/// <param name="Next">The row behind which the next page begins; null where there is none.</param>
/// <param name="Looked">How many rows were looked at, where the page ended because so few of them fit; else null.</param>
internal sealed record ListLot<T>(IReadOnlyList<T> Fits, T? Next, int? Looked)
    where T : class
{
    /// <summary>How many rows have to be read for a page: one more than it takes, so that it is known whether there is a next one.</summary>
    public static int Rows(ListFilter filter) => (filter.HasConditions ? Math.Max(IListBook.MostLooked, filter.Limit) : filter.Limit) + 1;

    /// <summary>Makes a page of rows.</summary>
    /// <param name="rows">The rows, and whether they fit.</param>
    /// <param name="limit">The most of the page.</param>
    /// <param name="read">How many rows were asked for.</param>
    public static ListLot<T> Of(IEnumerable<(T Row, bool Fits)> rows, int limit, int read)
    {
        var fits = new List<T>(limit);
        T? last = null;
        foreach (var (index, (row, isFit)) in rows.Index())
        {
            if (fits.Count == limit)
            {
                return new(fits, last, null);
            }
            if (index == read - 1)
            {
                return new(fits, last, index);
            }
            last = row;
            if (isFit)
            {
                fits.Add(row);
            }
        }
        return new(fits, null, null);
    }
}
