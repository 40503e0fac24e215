using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Conventions.Tests;

/// <summary>
/// A tab-separated table of data/ as plain text, and what is untidy in it. It does not use the loader, which forgives
/// white space and composition.
/// </summary>
internal sealed partial class DataTable
{
    private readonly string _text;
    private readonly List<(int Number, string[] Fields)> _rows = [];
    private readonly string _header;
    private readonly string[] _headings = [];

    /// <summary>A table's text.</summary>
    public DataTable(string text)
    {
        _text = text;
        var header = new StringBuilder();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.StartsWith('#'))
            {
                // What a table says of itself stands above its rows.
                header.Append(_rows.Count == 0 ? line.TrimStart('#').Trim() + " " : "");
                _headings = _rows.Count == 0 && line.Contains('\t', StringComparison.Ordinal) ? line.TrimStart('#').Trim().Split('\t') : _headings;
            }
            else if (line.Length > 0)
            {
                _rows.Add((number, line.Split('\t')));
            }
        }
        _header = header.ToString();
    }

    /// <summary>Everything untidy, each with its line.</summary>
    public IEnumerable<string> Faults() => [.. Head(), .. Shape(), .. Doubles(), .. Order()];

    private IEnumerable<string> Head()
    {
        if (!_text.StartsWith("# ", StringComparison.Ordinal))
        {
            yield return "1: does not open with what it is";
        }
        foreach (var word in (string[])["Source", "Licence"])
        {
            if (!_header.Contains(word, StringComparison.Ordinal))
            {
                yield return $"1: does not say its {word.ToLowerInvariant()}";
            }
        }
        if (_rows.Count == 0)
        {
            yield return "1: is empty";
        }
        if (!_text.EndsWith('\n') || _text.EndsWith("\n\n", StringComparison.Ordinal))
        {
            yield return "its last line does not end in one line feed";
        }
    }

    private IEnumerable<string> Shape()
    {
        foreach (var (number, fields) in _rows)
        {
            if (fields.Length != _rows[0].Fields.Length)
            {
                yield return $"{number}: {fields.Length} columns, the first row has {_rows[0].Fields.Length}";
            }
            foreach (var field in fields)
            {
                if (field.Length == 0 || field != field.Trim() || field.Contains("  ", StringComparison.Ordinal))
                {
                    yield return $"{number}: empty or stray white space: '{field}'";
                }
                if (!field.IsNormalized(NormalizationForm.FormC))
                {
                    yield return $"{number}: not NFC: '{field}'";
                }
            }
        }
    }

    private IEnumerable<string> Doubles()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return _rows.Where(row => !seen.Add(string.Join('\t', row.Fields))).Select(row => $"{row.Number}: stands twice");
    }

    private IEnumerable<string> Order()
    {
        if (SortedBy().Match(_header) is not { Success: true } sorted)
        {
            return [];
        }
        var columns = Columns();
        var keys = sorted.Groups[1].Value.Replace("then ", "", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.TrimEntries).Select(key => Array.IndexOf(columns, key)).ToArray();
        if (keys.Contains(-1))
        {
            return [$"1: is sorted by a column that it does not have: {sorted.Groups[1].Value}"];
        }
        return _rows.Zip(_rows.Skip(1))
            .Where(pair => Compare(pair.First.Fields, pair.Second.Fields, keys) > 0)
            .Select(pair => $"{pair.Second.Number}: out of order: '{string.Join(' ', pair.Second.Fields)}'");
    }

    private static int Compare(string[] one, string[] other, int[] keys) =>
        keys.Where(key => key < one.Length && key < other.Length)
            .Select(key => string.CompareOrdinal(one[key], other[key]))
            .FirstOrDefault(order => order != 0);

    // Columns are named in a sentence, or by a last line above the rows with a heading over each.
    private string[] Columns()
    {
        if (_headings.Length > 0)
        {
            return _headings;
        }
        var columns = ColumnList().Match(Parentheses().Replace(_header, "")).Groups[1].Value;
        return columns.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    [GeneratedRegex(@"[Ss]orted by ([\w ,-]+?)\s*[.;]")]
    private static partial Regex SortedBy();

    [GeneratedRegex(@"[Cc]olumns?: ([^.]*)\.")]
    private static partial Regex ColumnList();

    [GeneratedRegex(@"\s*\([^()]*\)")]
    private static partial Regex Parentheses();
}
