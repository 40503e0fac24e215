using System.Text;

namespace Chancery.Output;

/// <summary>
/// Writes iCalendar after RFC 5545: CRLF, lines folded at 75 octets and never within a character (3.1), texts escaped (3.3.11), in UTF-8.
/// </summary>
public sealed class IcsWriter(Stream output)
{
    private const int LongestLine = 75;

    /// <summary>Opens a component.</summary>
    public void Begin(string component) => Line("BEGIN:" + component);

    /// <summary>Closes a component.</summary>
    public void End(string component) => Line("END:" + component);

    /// <summary>A property whose value stands as it is.</summary>
    public void Raw(string name, string value) => Line($"{name}:{value}");

    /// <summary>A property whose value is text.</summary>
    public void Text(string name, string value) => Line($"{name}:{Escaped(value)}");

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ';' or ',')
            {
                escaped.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                escaped.Append("\\n");
            }
            else if (!char.IsControl(c))
            {
                escaped.Append(c);
            }
        }
        return escaped.ToString();
    }

    // A line that goes on begins with a space, which counts.
    private void Line(string line)
    {
        var room = LongestLine;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(bytes);
            if (length > room)
            {
                output.Write("\r\n "u8);
                room = LongestLine - 1;
            }
            output.Write(bytes[..length]);
            room -= length;
        }
        output.Write("\r\n"u8);
    }
}
