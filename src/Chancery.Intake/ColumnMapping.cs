using System.Collections.Frozen;

namespace Chancery.Intake;

/// <summary>
/// Which columns of a table (CSV, TSV) hold the fields of its reports, and in which order its dates are written. Headings are compared without
/// regard to case.
/// </summary>
public sealed class ColumnMapping
{
    private const string DatesField = "dates";

    private static readonly FrozenDictionary<string, DateOrder> Orders =
        new Dictionary<string, DateOrder>(StringComparer.OrdinalIgnoreCase) { ["dmy"] = DateOrder.DayFirst, ["mdy"] = DateOrder.MonthFirst }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string> _headings;

    private ColumnMapping(IEnumerable<KeyValuePair<string, string>> headings, DateOrder? dates)
    {
        _headings = headings.ToFrozenDictionary(StringComparer.Ordinal);
        Dates = dates;
    }

    /// <summary>The fields that a report has.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "title", "published", "url", "text"];

    /// <summary>Every field in the column of its own name.</summary>
    public static ColumnMapping Default { get; } = new([], null);

    /// <summary>What an option may name: the fields, and the order of dates.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Fields, DatesField];

    /// <summary>
    /// The order of day, month and year in the column of dates, for all its rows; null where dates stand as 2021-07-06. It is never
    /// guessed: in "5/6/2021" nothing tells the day from the month.
    /// </summary>
    public DateOrder? Dates { get; }

    /// <summary>
    /// The mapping of <c>title=Tiêu đề,text=Nội dung,dates=dmy</c>; null when that is none. A field that it does not name is in the column of its
    /// own name.
    /// </summary>
    /// <param name="text">Fields with the headings of their columns, parted by commas; a heading with a comma stands in quotation marks. <c>dates</c> is <c>dmy</c> or <c>mdy</c>.</param>
    public static ColumnMapping? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        DateOrder? dates = null;
        foreach (var pair in Pairs(text))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var field = equals > 0 ? pair[..equals].Trim().ToLowerInvariant() : "";
            var heading = pair[(equals + 1)..].Trim().Trim('"').Trim();
            if (field == DatesField && dates is null && Orders.TryGetValue(heading, out var order))
            {
                dates = order;
            }
            else if (!Fields.Contains(field) || heading.Length == 0 || !headings.TryAdd(field, heading))
            {
                return null;
            }
        }
        return new ColumnMapping(headings, dates);
    }

    /// <summary>True when the field was given a column, so that the column must be there.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    public bool IsNamed(string field) => _headings.ContainsKey(field);

    /// <summary>The heading of a field's column.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    public string Heading(string field) => _headings.GetValueOrDefault(field, field);

    private static IEnumerable<string> Pairs(string text)
    {
        var (start, quoted) = (0, false);
        for (var at = 0; at < text.Length; at++)
        {
            quoted ^= text[at] == '"';
            if (text[at] == ',' && !quoted)
            {
                yield return text[start..at];
                start = at + 1;
            }
        }
        yield return text[start..];
    }
}
