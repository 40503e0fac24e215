using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Register.Upkeep;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>What SQLite's own check says of a file, told by tables and indices.</summary>
internal sealed partial class SqliteIntegrity(SqliteConnection connection)
{
    // Beyond so many lines of one table nothing new is learned.
    private const int MostLines = 100;

    private readonly Dictionary<long, (string Name, string Table, bool IsIndex)> _byRoot = [];
    private readonly Dictionary<string, string> _tableOfIndex = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _tables = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _indices = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _counts = new(StringComparer.Ordinal);
    private string? _space;

    /// <summary>What is wrong: tables, then indices, then free pages.</summary>
    /// <exception cref="SqliteException">The list of tables cannot be read.</exception>
    public IEnumerable<Damage> Run()
    {
        var names = ReadContents();
        if (Lines(string.Create(CultureInfo.InvariantCulture, $"PRAGMA integrity_check({MostLines})")) is ["ok"])
        {
            return References();
        }
        foreach (var name in names)
        {
            foreach (var line in Lines($"PRAGMA integrity_check('{name}')"))
            {
                Take(name, line);
            }
        }
        return Found();
    }

    private List<string> ReadContents()
    {
        var tables = new List<string>();
        foreach (var (type, name, table, root) in Ask("SELECT type, name, tbl_name, rootpage FROM sqlite_schema", r => (r.GetString(0), r.GetString(1), r.GetString(2), r.GetInt64(3))))
        {
            if (root > 0)
            {
                _byRoot[root] = (name, table, type == "index");
            }
            if (type == "index")
            {
                _tableOfIndex[name] = table;
            }
            else if (type == "table")
            {
                tables.Add(name);
            }
        }
        return tables;
    }

    // "Tree 7 page 12 cell 3: ...", "row 5 missing from index source_by_article", "Freelist: ...", "Page 9: never used".
    private void Take(string table, string line)
    {
        if (line == "ok")
        {
            return;
        }
        if (Tree().Match(line) is { Success: true } tree && _byRoot.TryGetValue(long.Parse(tree.Groups[1].ValueSpan, CultureInfo.InvariantCulture), out var owner))
        {
            (owner.IsIndex ? _indices : _tables).TryAdd(owner.Name, line);
        }
        else if (Index().Match(line) is { Success: true } index && _tableOfIndex.ContainsKey(index.Groups[1].Value))
        {
            _counts.TryAdd(index.Groups[1].Value, line);
        }
        else if (line.StartsWith("Freelist", StringComparison.Ordinal) || line.EndsWith("never used", StringComparison.Ordinal))
        {
            _space ??= line;
        }
        else
        {
            _tables.TryAdd(table, line);
        }
    }

    private IEnumerable<Damage> Found()
    {
        // An index does not fit a table that cannot be read to its end; that is no fault of the index.
        foreach (var (index, line) in _counts.Where(c => !_tables.ContainsKey(_tableOfIndex[c.Key])))
        {
            _indices.TryAdd(index, line);
        }
        foreach (var (table, line) in _tables)
        {
            yield return new Damage(RegisterTables.IsOriginal(table) ? DamageKind.Table : DamageKind.Derived, table, null, line);
        }
        foreach (var (index, line) in _indices)
        {
            yield return new Damage(DamageKind.Index, $"{_tableOfIndex[index]}: {index}", null, line);
        }
        if (_tables.Count == 0 && _indices.Count == 0)
        {
            yield return new Damage(DamageKind.Space, null, null, _space ?? "pages that belong to no table");
        }
    }

    private IEnumerable<Damage> References() =>
        Ask("SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1", r => (Table: r.GetString(0), Rows: r.GetInt64(1)))
            .Select(f => new Damage(
                RegisterTables.IsOriginal(f.Table) ? DamageKind.Table : DamageKind.Derived, f.Table, null, string.Create(CultureInfo.InvariantCulture, $"rows that refer to none: {f.Rows}")));

    // Where a page cannot be read at all, SQLite tells the tree and then gives up.
    private List<string> Lines(string sql)
    {
        var lines = new List<string>();
        try
        {
            foreach (var text in Rows(sql, r => r.GetString(0)))
            {
                lines.AddRange(text.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("***", StringComparison.Ordinal)));
            }
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SqliteFaults.Corrupt)
        {
            if (lines.Count == 0)
            {
                lines.Add(e.Message);
            }
        }
        return lines;
    }

    private List<T> Ask<T>(string sql, Func<SqliteDataReader, T> read) => [.. Rows(sql, read)];

    private IEnumerable<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return read(reader);
        }
    }

    [GeneratedRegex(@"^Tree (\d+)")]
    private static partial Regex Tree();

    [GeneratedRegex("(?:from|in|of) index (\\S+)$")]
    private static partial Regex Index();
}
