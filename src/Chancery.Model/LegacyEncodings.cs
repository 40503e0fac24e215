using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Chancery.Model;

/// <summary>The Vietnamese encodings from before Unicode, whose texts look like Western letters and signs where they are not told. Immutable.</summary>
public sealed class LegacyEncodings
{
    private readonly ImmutableArray<(string Name, FrozenDictionary<string, string> Letters)> _encodings;

    /// <summary>Builds the tables.</summary>
    /// <param name="rows">Each letter with its encoding and the one or two characters as which Latin-1 shows its bytes.</param>
    public LegacyEncodings(IEnumerable<(string Encoding, string Characters, string Letter)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        _encodings = [.. rows.GroupBy(r => r.Encoding, StringComparer.Ordinal)
            .Select(g => (g.Key, g.ToFrozenDictionary(r => r.Characters, r => r.Letter, StringComparer.Ordinal)))];
    }

    /// <summary>The names of the encodings.</summary>
    public IEnumerable<string> Names => _encodings.Select(e => e.Name);

    /// <summary>A text in an encoding as Unicode, in linear time. A character that the encoding does not use becomes U+FFFD where <paramref name="strict"/>, else it stays.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="text">The text as Latin-1 shows its bytes.</param>
    /// <param name="strict">True to mark what the encoding does not use.</param>
    public string Convert(string name, string text, bool strict)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = _encodings.First(e => e.Name == name).Letters.GetAlternateLookup<ReadOnlySpan<char>>();
        var converted = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var pair = at + 1 < text.Length && text[at + 1] > '\u007f' ? 2 : 1;
            if (pair == 2 && letters.TryGetValue(text.AsSpan(at, 2), out var letter))
            {
                converted.Append(letter);
                at += 2;
            }
            else
            {
                converted.Append(letters.TryGetValue(text.AsSpan(at, 1), out letter) ? letter : Kept(text[at], strict));
                at++;
            }
        }
        return converted.ToString();
    }

    // Quotation marks and spaces of the code page stand in every text.
    private static string Kept(char c, bool strict) => strict && c is > '\u00A0' and < '\u0100' ? "\uFFFD" : c.ToString();
}
