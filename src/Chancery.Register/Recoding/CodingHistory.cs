namespace Chancery.Register.Recoding;

/// <summary>How a report was coded over time, and since when each of its entries has been there.</summary>
/// <param name="Codings">Its codings, the first one first; the last one gave the entries that there are.</param>
/// <param name="Since">For entries that the first coding did not give, the number of the coding that gave them first, by kind and place.</param>
/// <param name="Gone">What earlier codings gave and the present one does not, the latest gone last.</param>
public sealed record CodingHistory(
    IReadOnlyList<CodingRun> Codings,
    IReadOnlyDictionary<(string Kind, int Ordinal), int> Since,
    IReadOnlyList<PastEntry> Gone)
{
    private static readonly Dictionary<(string, int), int> None = [];

    /// <summary>The history of a report that was coded once.</summary>
    public static CodingHistory Of(CodingRun only) => new([only], None, []);

    /// <summary>The number of the coding that gave an entry first, from 0.</summary>
    /// <param name="kind">The entry's kind.</param>
    /// <param name="ordinal">Its place among those of its kind, from 0.</param>
    public int FirstSeen(string kind, int ordinal) => Since.GetValueOrDefault((kind, ordinal));
}
