namespace Chancery.Data;

/// <summary>One row of a data file.</summary>
/// <param name="File">The file's path.</param>
/// <param name="Line">The row's line, counted from 1.</param>
/// <param name="Fields">Its fields, trimmed, in NFC; "-" stands for none.</param>
public sealed record TsvRow(string File, int Line, string[] Fields)
{
    /// <summary>The field of a column, counted from 0.</summary>
    public string this[int column] => Fields[column];

    /// <summary>The field of a column, null where the row has "-".</summary>
    public string? Optional(int column) => Fields[column] is "-" or "" ? null : Fields[column];

    /// <summary>An exception that names this row.</summary>
    public DataException Fault(string what) => new(File, Line, what);
}
