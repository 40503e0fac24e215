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

    /// <summary>The value of an enumeration that a column names, in any case; a number is no name.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="column">The column.</param>
    /// <param name="what">What the field has to be, for the fault.</param>
    /// <exception cref="DataException">The field names no value.</exception>
    public T Choice<T>(int column, string what)
        where T : struct, Enum =>
        Enum.TryParse<T>(this[column], ignoreCase: true, out var value) && !char.IsAsciiDigit(this[column][0]) ? value : throw Fault($"'{this[column]}' is no {what}");

    /// <summary>An exception that names this row.</summary>
    public DataException Fault(string what) => new(File, Line, what);
}
