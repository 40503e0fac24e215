using System.Data.Common;
using System.Globalization;
using System.Text;

namespace Chancery.Register.Sql;

/// <summary>The prepared statements of a writer, each made once.</summary>
internal sealed class SqlStatements(DbConnection connection, SqlDialect dialect) : IDisposable
{
    private readonly List<SqlStatement> _all = [];
    private readonly Dictionary<string, SqlStatement> _bySql = new(StringComparer.Ordinal);

    /// <summary>The statement of a text with so many parameters.</summary>
    public SqlStatement Of(string sql, int parameters)
    {
        if (!_bySql.TryGetValue(sql, out var statement))
        {
            statement = dialect.Statement(connection, sql, parameters);
            _all.Add(statement);
            _bySql.Add(sql, statement);
        }
        return statement;
    }

    /// <summary>Adds a row to a table, whose columns are always given alike.</summary>
    public void Insert(string table, string columns, params ReadOnlySpan<object?> values)
    {
        if (!_bySql.TryGetValue(table, out var statement))
        {
            var places = new StringBuilder("$1");
            for (var i = 2; i <= values.Length; i++)
            {
                places.Append(CultureInfo.InvariantCulture, $", ${i}");
            }
            statement = Of($"INSERT INTO {table} ({columns}) VALUES ({places})", values.Length);
            _bySql.Add(table, statement);
        }
        statement.Run(values);
    }

    /// <inheritdoc/>
    public void Dispose() => _all.ForEach(s => s.Dispose());
}
