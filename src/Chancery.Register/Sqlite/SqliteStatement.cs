using System.Buffers;
using System.Globalization;
using System.Text;
using Chancery.Register.Sql;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chancery.Register.Sqlite;

/// <summary>
/// A prepared statement that speaks to SQLite itself: filing a report runs some hundred of them, of which the layer above costs
/// more than SQLite.
/// </summary>
internal sealed class SqliteStatement : SqlStatement
{
    private const int OnStack = 256;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    // SQLite counts parameters in the order in which they are first named.
    private readonly int[] _places;

    public SqliteStatement(SqliteConnection connection, SqlDialect dialect, string sql, int parameters)
        : base(connection, dialect, sql, parameters)
    {
        _database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(_database, sql, out _statement), _database);
        _places = [.. Enumerable.Range(1, parameters).Select(n => raw.sqlite3_bind_parameter_index(_statement, string.Create(CultureInfo.InvariantCulture, $"${n}")))];
    }

    /// <inheritdoc/>
    public override int Run(params ReadOnlySpan<object?> values)
    {
        if (values.IsEmpty)
        {
            // What opens and closes transactions waits for other writers.
            return base.Run(values);
        }
        try
        {
            Bind(values);
            while (Step())
            {
            }
            return raw.sqlite3_changes(_database);
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <inheritdoc/>
    public override long? Number(params ReadOnlySpan<object?> values)
    {
        try
        {
            Bind(values);
            if (!Step())
            {
                return null;
            }
            long? number = raw.sqlite3_column_type(_statement, 0) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(_statement, 0);
            // A row that was inserted is there only when the statement has ended.
            while (Step())
            {
            }
            return number;
        }
        finally
        {
            raw.sqlite3_reset(_statement);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _statement.Dispose();
        base.Dispose();
    }

    private bool Step()
    {
        var result = raw.sqlite3_step(_statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
        return result == raw.SQLITE_ROW;
    }

    private void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            SqliteException.ThrowExceptionForRC(Bind(_places[i], values[i]), _database);
        }
    }

    private int Bind(int place, object? value) => value switch
    {
        null or DBNull => raw.sqlite3_bind_null(_statement, place),
        string text => Bind(place, text),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        double number => raw.sqlite3_bind_double(_statement, place, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        _ => throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"cannot be kept: {value.GetType()}"), nameof(value)),
    };

    private int Bind(int place, string text)
    {
        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        var rented = most > OnStack ? ArrayPool<byte>.Shared.Rent(most) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        var result = raw.sqlite3_bind_text(_statement, place, bytes[..length]);
        if (rented is not null)
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
        return result;
    }
}
