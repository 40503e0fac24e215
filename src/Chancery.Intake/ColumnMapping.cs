using System.Collections.Frozen;

namespace Chancery.Intake;

/// <summary>Which columns of a table (CSV, TSV) hold the fields of its reports. Headings are compared without regard to case.</summary>
public sealed class ColumnMapping
{
    private readonly FrozenDictionary<string, string> _headings;

    private ColumnMapping(IEnumerable<KeyValuePair<string, string>> headings) => _headings = headings.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The fields that a report has.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["id", "title", "published", "url", "text"];

    /// <summary>Every field in the column of its own name.</summary>
    public static ColumnMapping Default { get; } = new([]);

    /// <summary>The mapping of <c>title=Tiêu đề,text=Nội dung</c>; null when that is none. A field that it does not name is in the column of its own name.</summary>
    /// <param name="text">Fields with the headings of their columns, parted by commas; a heading with a comma stands in quotation marks.</param>
    public static ColumnMapping? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var headings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in Pairs(text))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            var field = equals > 0 ? pair[..equals].Trim().ToLowerInvariant() : "";
            var heading = pair[(equals + 1)..].Trim().Trim('"').Trim();
            if (!Fields.Contains(field) || heading.Length == 0 || !headings.TryAdd(field, heading))
            {
                return null;
            }
        }
        return new ColumnMapping(headings);
    }

    /// <summary>True when the field was given a column, so that the column must be there.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    public bool Names(string field) => _headings.ContainsKey(field);

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
