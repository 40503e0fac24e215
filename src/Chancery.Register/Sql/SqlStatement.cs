using System.Data.Common;
using System.Globalization;

namespace Chancery.Register.Sql;

/// <summary>A prepared statement with numbered parameters $1, $2, ..., run many times.</summary>
internal class SqlStatement : IDisposable
{
    private readonly DbCommand _command;

    public SqlStatement(DbConnection connection, SqlDialect dialect, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(dialect.Parameter(i, null));
        }
    }

    /// <summary>Runs it for its effect; the number of rows changed.</summary>
    public virtual int Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteNonQuery();
    }

    /// <summary>Runs it for the integer in its first row, null when there is no row.</summary>
    public virtual long? Number(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        return _command.ExecuteScalar() is { } number and not DBNull ? Convert.ToInt64(number, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Runs it for all its rows, read before anything else is run.</summary>
    public List<T> List<T>(Func<DbDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        Bind(values);
        using var reader = _command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }
        return rows;
    }

    /// <inheritdoc/>
    public virtual void Dispose() => _command.Dispose();

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }
    }
}
