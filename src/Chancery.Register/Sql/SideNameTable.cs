using Chancery.Register.Actors;

namespace Chancery.Register.Sql;

/// <summary>
/// The names that sides of events bear, found by their words. One that no side bears any more may stay: no event is found by it.
/// </summary>
internal sealed class SideNameTable(SqlStatements statements)
{
    private const int MostRemembered = 50_000;

    private readonly HashSet<string> _there = new(StringComparer.Ordinal);

    /// <summary>Forgets which names are there, at the beginning of a transaction: one that failed may have added some.</summary>
    public void Begin() => _there.Clear();

    /// <summary>Adds a name, unless it is there.</summary>
    /// <param name="name">The name as <see cref="NameWords.Exact"/> gives it.</param>
    public void Add(string name)
    {
        if (_there.Count >= MostRemembered)
        {
            _there.Clear();
        }
        if (!_there.Add(name))
        {
            return;
        }
        foreach (var hash in Hashes(name))
        {
            statements.Of("INSERT INTO side_name (hash, name_exact) VALUES ($1, $2) ON CONFLICT (hash, name_exact) DO NOTHING", 2).Run(hash, name);
        }
    }

    /// <summary>The names that have all words of the asked one, with or without diacritics as it is asked for; in order, at most so many.</summary>
    public static List<string> Find(SqlSession session, string asked, int most)
    {
        var (words, exact) = NameWords.Query(asked);
        if (words.Count == 0)
        {
            return [];
        }
        var query = new SqlQuery();
        var where = "SELECT s.name_exact FROM side_name s WHERE s.hash = {0}";
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            query.AddIf(KeyHash.OfWord(word.Trim(' '), exact), where);
            where = "AND EXISTS (SELECT 1 FROM side_name o WHERE o.hash = {0} AND o.name_exact = s.name_exact)";
        }
        return [.. query.AddIf(most, "ORDER BY s.name_exact LIMIT {0}").Rows(session).Select(r => r.GetString(0))
            .Where(n => words.All((exact ? n : NameWords.Folded(n)).Contains))];
    }

    private static IEnumerable<long> Hashes(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => KeyHash.OfWord(w, exact: true))
            .Concat(NameWords.Folded(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => KeyHash.OfWord(w, exact: false)))
            .Distinct();
}
