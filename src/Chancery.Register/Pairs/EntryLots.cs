using System.Data.Common;
using System.Globalization;
using Chancery.Register.Sql;

namespace Chancery.Register.Pairs;

/// <summary>Reads entries that an index names, in its order and lot by lot, each with the report that it comes from.</summary>
internal static class EntryLots
{
    /// <summary>Entries that are read by one statement.</summary>
    public const int Together = 32;

    /// <summary>The columns, of an article a, that <see cref="Entry"/> reads behind the entry's number; origin and decision follow them.</summary>
    public const string Report = $"{SqlRow.ReportColumns}, {ReportedDay.Sql}";

    /// <summary>The columns behind the entry's number, its report, the day of the report, origin and decision.</summary>
    public const int Behind = 8;

    /// <summary>The entries in the order in which they are found. A connection does one thing at a time, so each lot is asked for anew.</summary>
    public static IEnumerable<T> Read<T>(Func<int, List<long>> find, Func<List<long>, IEnumerable<(long Entry, T Value)>> read)
    {
        for (var lot = 0; find(lot) is { Count: > 0 } found; lot++)
        {
            var values = read(found).ToDictionary(v => v.Entry, v => v.Value);
            foreach (var entry in found)
            {
                yield return values[entry];
            }
            if (found.Count < Together)
            {
                yield break;
            }
        }
    }

    /// <summary>The condition that an entry is one of these.</summary>
    public static string Among(List<long> entries) => string.Create(CultureInfo.InvariantCulture, $"IN ({string.Join(", ", entries)})");

    /// <summary>The entry of a row, with its report.</summary>
    public static (long, ReportedEntry<T>) Entry<T>(DbDataReader row, T entry) =>
        (row.GetInt64(0), new ReportedEntry<T>(entry, row.Report(1), row.Day(5)!.Value, row.Stand(6).Origin));
}
