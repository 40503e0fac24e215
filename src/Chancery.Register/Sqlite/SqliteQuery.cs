using System.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Register.Sqlite;

/// <summary>A query that is put together from its fixed text and the conditions that a filter asks for.</summary>
internal sealed class SqliteQuery
{
    private readonly StringBuilder _sql = new();
    private readonly List<object> _values = [];

    /// <summary>Appends text as it stands.</summary>
    public SqliteQuery Add(string sql)
    {
        _sql.Append(sql).Append('\n');
        return this;
    }

    /// <summary>Appends a condition whose "{0}" stands for the value, unless the value is null.</summary>
    public SqliteQuery AddIf(object? value, string sql)
    {
        if (value is not null)
        {
            _values.Add(value);
            Add(sql.Replace("{0}", $"?{_values.Count}", StringComparison.Ordinal));
        }
        return this;
    }

    /// <summary>Appends a condition for each word of a name: <paramref name="column"/>, with _exact or _folded behind it, holds the word.</summary>
    public SqliteQuery AddName(string? name, string column, string before = "", string after = "")
    {
        if (name is null)
        {
            return this;
        }
        var (words, exact) = NameWords.Query(name);
        // A query of no word at all, such as "?", means nobody.
        var conditions = words.Count == 0 ? ["0"] : words.Select(w =>
        {
            _values.Add(w);
            return $"instr({column}_{(exact ? "exact" : "folded")}, ?{_values.Count}) > 0";
        });
        return Add($"{before}AND {string.Join(" AND ", conditions)}{after}");
    }

    /// <summary>The rows, read one by one; the storage's faults come as <see cref="RegisterException"/>.</summary>
    public IEnumerable<SqliteDataReader> Rows(SqliteConnection connection, string path)
    {
        using var command = connection.CreateCommand();
        command.CommandText = _sql.ToString();
        for (var i = 0; i < _values.Count; i++)
        {
            command.Parameters.Add(new SqliteParameter($"?{i + 1}", _values[i]));
        }
        using var reader = SqliteFaults.Translate(path, () => command.ExecuteReader());
        while (SqliteFaults.Translate(path, reader.Read))
        {
            yield return reader;
        }
    }
}
