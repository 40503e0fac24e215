using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Chancery.Register.Sql;

/// <summary>A query that is put together from its fixed text and the conditions that a filter asks for.</summary>
internal sealed class SqlQuery
{
    private readonly StringBuilder _sql = new();
    private readonly List<object> _values = [];

    /// <summary>Appends text as it stands.</summary>
    public SqlQuery Add(string sql)
    {
        _sql.Append(sql).Append('\n');
        return this;
    }

    /// <summary>Appends a condition whose "{0}" stands for the value, unless the value is null.</summary>
    public SqlQuery AddIf(object? value, string sql) => value is null ? this : Add(sql.Replace("{0}", Place(value), StringComparison.Ordinal));

    /// <summary>Appends a condition for each word of a name: <paramref name="column"/>, with _exact or _folded behind it, holds the word.</summary>
    public SqlQuery AddName(SqlDialect dialect, string? name, string column, string before = "", string after = "")
    {
        if (name is null)
        {
            return this;
        }
        var (words, exact) = NameWords.Query(name);
        // A query of no word at all, such as "?", means nobody.
        var conditions = words.Count == 0 ? ["1 = 0"] : words.Select(w => dialect.Holds($"{column}_{(exact ? "exact" : "folded")}", Place(w)));
        return Add($"{before}AND {string.Join(" AND ", conditions)}{after}");
    }

    /// <summary>The rows, read one by one; the storage's faults come as <see cref="RegisterException"/>.</summary>
    public IEnumerable<DbDataReader> Rows(SqlSession session)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = _sql.ToString();
        for (var i = 0; i < _values.Count; i++)
        {
            command.Parameters.Add(session.Dialect.Parameter(i + 1, _values[i]));
        }
        using var reader = session.Translate(command.ExecuteReader);
        while (session.Translate(reader.Read))
        {
            yield return reader;
        }
    }

    private string Place(object value)
    {
        _values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"${_values.Count}");
    }
}
