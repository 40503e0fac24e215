using System.Data.Common;
using System.Globalization;
using System.Text;
using Chancery.Register.Sql;

namespace Chancery.Register.Upkeep;

/// <summary>
/// Copies reports, entries, decisions and what is known of sources row by row into a new register, whatever database the old one is in; the rest is made
/// anew of them. A report that cannot be read whole is left out and named.
/// </summary>
internal sealed class RegisterCopy(SqlSession from, SqlSession to)
{
    // So many reports lie in memory at once and are written in one transaction.
    private const int Batch = 200;

    // Rows of one table that are written in one transaction.
    private const int Together = 5_000;

    private static readonly string[] Needed = ["article", "source", "coding"];

    /// <summary>Copies all that can be read.</summary>
    /// <param name="finder">The reports.</param>
    /// <param name="progress">Told of how many were copied.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>What could not be read.</returns>
    public List<DamagedReport> Run(ReportFinder finder, Action<long> progress, CancellationToken stop)
    {
        var lost = new List<DamagedReport>();
        var copied = 0L;
        foreach (var numbers in finder.Numbers.Chunk(Batch))
        {
            stop.ThrowIfCancellationRequested();
            if (TryRead("BETWEEN $1 AND $2", numbers[0], numbers[^1]) is { } rows && rows.Count(r => r.Table == "article") == numbers.Length && rows.Count(r => r.Table == "coding") == numbers.Length)
            {
                Write(rows);
            }
            else
            {
                Write([.. numbers.SelectMany(n => One(n, finder, lost))]);
            }
            progress(copied += numbers.Length);
        }
        foreach (var table in RegisterTables.Others)
        {
            foreach (var rows in new SqlQuery().Add($"SELECT x.* FROM {table} x").Rows(from).Select(r => RowOf(table, r)).Chunk(Together))
            {
                Write(rows);
            }
        }
        return lost;
    }

    /// <summary>Copies tables that are whole, without asking any index.</summary>
    public void RunByTables(CancellationToken stop)
    {
        foreach (var table in RegisterTables.OfReports.Select(t => t.Table).Concat(RegisterTables.Others))
        {
            foreach (var rows in new SqlQuery().Add($"SELECT x.* FROM {table} x NOT INDEXED").Rows(from).Select(r => RowOf(table, r)).Chunk(Together))
            {
                stop.ThrowIfCancellationRequested();
                Write(rows);
            }
        }
    }

    private List<Row> One(long number, ReportFinder finder, List<DamagedReport> lost)
    {
        // A range would look at what stands behind it.
        var rows = TryRead("= $1", number);
        // Without its text, a source or a coding it is no report.
        if (rows is not null && Needed.All(t => rows.Exists(r => r.Table == t)))
        {
            return rows;
        }
        lost.Add(finder.Name(number));
        return [];
    }

    private List<Row>? TryRead(string condition, params object[] numbers)
    {
        try
        {
            return from.Translate(() => RegisterTables.OfReports.SelectMany(t => Read(t.Table, string.Format(CultureInfo.InvariantCulture, t.Rows, condition), numbers)).ToList());
        }
        catch (RegisterException e) when (e.Fault == RegisterFault.Corrupted)
        {
            return null;
        }
    }

    private List<Row> Read(string table, string sql, object?[] values) =>
        from.Statements.Of(sql, values.Length).List(r => RowOf(table, r), values);

    private static Row RowOf(string table, DbDataReader row)
    {
        var columns = new string[row.FieldCount];
        var cells = new object?[row.FieldCount];
        for (var i = 0; i < columns.Length; i++)
        {
            (columns[i], cells[i]) = (row.GetName(i), row.IsDBNull(i) ? null : row.GetValue(i));
        }
        return new Row(table, columns, cells);
    }

    private void Write(IReadOnlyCollection<Row> rows) => to.Translate(() => to.Write(() =>
    {
        foreach (var row in rows)
        {
            to.Statements.Of(Insert(row), row.Cells.Length).Run(row.Cells);
        }
        return rows.Count;
    }));

    private static string Insert(Row row)
    {
        var places = new StringBuilder();
        for (var i = 1; i <= row.Columns.Length; i++)
        {
            places.Append(CultureInfo.InvariantCulture, $"{(i > 1 ? ", " : "")}${i}");
        }
        return $"INSERT INTO {row.Table} ({string.Join(", ", row.Columns)}) VALUES ({places})";
    }

    private sealed record Row(string Table, string[] Columns, object?[] Cells);
}
