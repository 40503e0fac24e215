using System.Collections.Frozen;
using System.Text;

namespace Chancery.Model;

/// <summary>The words in the lines by which pages print their date. Immutable; letter case does not count.</summary>
public sealed class PrintedDateWords
{
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _signs;
    private readonly int _longest;

    /// <summary>Builds the table.</summary>
    /// <param name="entries">Forms in NFC with the signs that say the same; none for a word that adds nothing.</param>
    public PrintedDateWords(IEnumerable<(string Form, string Signs)> entries)
    {
        var table = entries.ToFrozenDictionary(e => e.Form, e => e.Signs, StringComparer.OrdinalIgnoreCase);
        _signs = table.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = table.Keys.Select(f => f.Length).DefaultIfEmpty().Max();
    }

    /// <summary>A line with the signs in place of these words: "12 tháng Ba năm 2025" is "12 /3 / 2025".</summary>
    public string Plain(ReadOnlySpan<char> line)
    {
        var plain = new StringBuilder(line.Length);
        for (var at = 0; at < line.Length;)
        {
            var length = IsEdge(line, at) ? LengthAt(line, at) : 0;
            if (length > 0 && _signs.TryGetValue(line.Slice(at, length), out var signs))
            {
                plain.Append(signs);
                at += length;
                continue;
            }
            plain.Append(line[at++]);
        }
        return plain.ToString();
    }

    private int LengthAt(ReadOnlySpan<char> line, int at)
    {
        for (var length = Math.Min(_longest, line.Length - at); length > 0; length--)
        {
            if (IsEdge(line, at + length) && _signs.ContainsKey(line.Slice(at, length)))
            {
                return length;
            }
        }
        return 0;
    }

    // Between letters and digits a word ends too: "Thg3".
    private static bool IsEdge(ReadOnlySpan<char> line, int at) =>
        at == 0 || at == line.Length || !(char.IsLetter(line[at - 1]) && char.IsLetter(line[at]) || char.IsDigit(line[at - 1]) && char.IsDigit(line[at]));
}
