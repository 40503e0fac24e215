using Chancery.Register.Sql;

namespace Chancery.Register.Actors;

/// <summary>What one report adds to the first day, last day and latest report that are kept of a name or an office.</summary>
internal readonly record struct SeenBounds(string? First, string? Last, string Published, long Report)
{
    /// <summary>True where the report stands at a bound of a row, so that without it the bounds have to be found anew.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="table">name_form or office_seen.</param>
    /// <param name="id">The row.</param>
    public bool AreThoseOf(SqlStatements statements, string table, long id) =>
        statements.Of(
            $"""
            SELECT 1 FROM {table}
            WHERE id = $1 AND (first_day = CAST($2 AS TEXT) OR last_day = CAST($3 AS TEXT) OR (latest_day = $4 AND latest_report = $5))
            """,
            5).Number(id, First, Last, Published, Report) is not null;
}
