using System.Text;

namespace Chancery.Intake.Files;

/// <summary>The fields of one record by their names.</summary>
internal readonly struct DelimitedRow(DelimitedRecords records, DelimitedColumns table)
{
    /// <summary>A field's text without white space around it; null where it is empty or has no column.</summary>
    public string? this[string field] =>
        table[field] is { } column && Encoding.UTF8.GetString(records[column]).Trim() is { Length: > 0 } text ? text : null;
}
