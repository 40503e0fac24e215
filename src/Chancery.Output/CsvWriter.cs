using System.Buffers;
using System.Globalization;

namespace Chancery.Output;

/// <summary>
/// Comma-separated values after RFC 4180: CRLF, quotes where needed. A cell that a spreadsheet would run as a formula,
/// beginning with = + - @, a tab or a carriage return, gets an apostrophe before it.
/// </summary>
public sealed class CsvWriter(TextWriter output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    /// <summary>Writes one row. Numbers stand as they are, null as an empty cell.</summary>
    public void Write(params ReadOnlySpan<object?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            output.Write(i > 0 ? "," : "");
            output.Write(Cell(cells[i]));
        }
        output.Write("\r\n");
    }

    private static string Cell(object? value)
    {
        if (value is IFormattable number)
        {
            return number.ToString(null, CultureInfo.InvariantCulture);
        }
        var text = value as string ?? "";
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
        {
            text = "'" + text;
        }
        return text.AsSpan().ContainsAny(Special) ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : text;
    }
}
