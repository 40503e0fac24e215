namespace Chancery.Intake.Files;

/// <summary>In which columns of a table the fields of its reports stand.</summary>
internal sealed class DelimitedColumns
{
    private readonly Dictionary<string, int> _columns;

    private DelimitedColumns(Dictionary<string, int> columns, int count)
    {
        _columns = columns;
        Count = count;
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>The column of a field, counted from 0; null without one.</summary>
    public int? this[string field] => _columns.TryGetValue(field, out var column) ? column : null;

    /// <summary>The columns by a table's headings; null when one is missing that there has to be: that of the text, and any that was named.</summary>
    public static DelimitedColumns? Find(IReadOnlyList<string> headings, ColumnMapping mapping, out string? missing)
    {
        missing = null;
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in ColumnMapping.Fields)
        {
            var heading = mapping.Heading(field);
            var column = Enumerable.Range(0, headings.Count).FirstOrDefault(i => Same(headings[i], heading), -1);
            if (column >= 0)
            {
                columns[field] = column;
            }
            else if (field == "text" || mapping.IsNamed(field))
            {
                missing ??= heading;
            }
        }
        return missing is null ? new DelimitedColumns(columns, headings.Count) : null;
    }

    // A heading may be typed composed and stand decomposed.
    private static bool Same(string one, string other) => string.Equals(one.Normalize(), other.Normalize(), StringComparison.OrdinalIgnoreCase);
}
