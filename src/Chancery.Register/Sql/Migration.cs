using System.Globalization;
using System.Reflection;
using Chancery.Register.Pairs;
using Chancery.Register.Positions;

namespace Chancery.Register.Sql;

/// <summary>One step of the schema, from the version before it to its own.</summary>
/// <param name="Version">The version that it leads to; the first is 1.</param>
/// <param name="Sql">Its statements.</param>
/// <param name="Fill">What they cannot say: reckons from what the register holds; null where there is nothing to reckon.</param>
internal sealed record Migration(int Version, string Sql, Action<SqlSession>? Fill = null)
{
    private static readonly Dictionary<string, Action<SqlSession>> Fills = new(StringComparer.Ordinal)
    {
        ["merged-events"] = MergedEventsFill.Run,
        ["search"] = SearchFill.Run,
        ["pages-of-reports"] = SideNamesFill.Run,
        ["pairs"] = PairsFill.Run,
        ["positions"] = PositionsFill.Run,
    };

    /// <summary>All steps, in order, from the numbered files that an assembly carries.</summary>
    /// <exception cref="InvalidOperationException">A number is missing or stands twice.</exception>
    public static IReadOnlyList<Migration> Of(Assembly assembly)
    {
        var all = assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Select(n => new Migration(int.Parse(n.AsSpan(0, 3), NumberStyles.None, CultureInfo.InvariantCulture), Read(assembly, n), Fills.GetValueOrDefault(Name(n))))
            .OrderBy(m => m.Version)
            .ToList();
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Version != i + 1)
            {
                throw new InvalidOperationException($"Migration {i + 1} is missing or stands twice.");
            }
        }
        return all;
    }

    // "search" of "006-search.sql" and of "005-search.sql": each database counts its own.
    private static string Name(string file) => Path.GetFileNameWithoutExtension(file)[4..].Replace('_', '-');

    private static string Read(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
